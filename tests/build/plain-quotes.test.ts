import { expect, test } from "vitest";
import { writeQuotes } from "../../src/build/plain-quotes.ts";

test("quotes of texts stand as they are, those in attributes stay", () => {
  const html = '<b title="say &quot;a > b&quot;">say &quot;a &gt; b&quot;</b>';
  expect(writeQuotes(html)).toBe(
    '<b title="say &quot;a > b&quot;">say "a &gt; b"</b>',
  );
});
