import fc from "fast-check";
import { expect, test } from "vitest";
import {
  difference,
  layoutChanges,
  type TextChange,
} from "../../../src/components/editor/text-change.ts";

/** The text after changes whose offsets are those of the text before. */
function apply(text: string, changes: TextChange[]): string {
  return changes.reduceRight(
    (result, { from, to, insert }) =>
      result.slice(0, from) + insert + result.slice(to),
    text,
  );
}

const code = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "𝑥") });

test("a difference makes one text of the other", () => {
  fc.assert(
    fc.property(code, code, (before, after) => {
      expect(apply(before, [difference(before, after)])).toBe(after);
    }),
  );
});

test("changes of layout make one text of the other", () => {
  fc.assert(
    fc.property(code, code, (before, after) => {
      expect(apply(before, layoutChanges(before, after))).toBe(after);
    }),
  );
});

test.each([
  ["f( n )", "f(n)", [" ", " "]],
  ["if(n)x", "if (n) x", ["", ""]],
  ["a\nb", "a\n  b", ["\n"]],
])("%j to %j replaces only white space", (before, after, replaced) => {
  const changes = layoutChanges(before, after);
  const old = changes.map(({ from, to }) => before.slice(from, to));
  expect(old).toEqual(replaced);
});

test("one letter that differs is all that is replaced", () => {
  expect(difference("stride: 2", "stride: 3")).toEqual({
    from: 8,
    to: 9,
    insert: "3",
  });
});
