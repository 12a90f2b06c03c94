import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { minifyInlineScripts } from "../../src/build/minify-scripts.ts";

const page = (script: string) => `<p>a  b</p>${script}<p>c</p>`;

test("a page's own script does the same in fewer letters", () => {
  const long =
    "<script>\n  {\n    const first = 1;\n    seen.push(first, first);\n  }\n</script>";
  const short = minifyInlineScripts(page(long));
  const [, script] = /^<p>a  b<\/p><script>(.*)<\/script><p>c<\/p>$/.exec(
    short,
  )!;
  const seen: number[] = [];
  runInNewContext(script!, { seen });
  expect(seen).toEqual([1, 1]);
  expect(short.length).toBeLessThan(page(long).length - 20);
});

test.each([
  ["data", '<script type="application/json">{ "a":  1 }</script>'],
  [
    "a script that a policy names by its hash",
    `<meta content="script-src 'sha256-o+6fGW='"><script>let a =  1;</script>`,
  ],
  ["a script from a file", '<script type="module" src="/a.js"></script>'],
])("%s stays as it is", (_, script) => {
  expect(minifyInlineScripts(page(script))).toBe(page(script));
});

test("a script that is none stops the build", () => {
  expect(() => minifyInlineScripts(page("<script>let = ;</script>"))).toThrow(
    "minifyInlineScripts: ",
  );
});
