import { expect, test } from "vitest";
import { clipText } from "../../src/exercise/clip-text.ts";

test.each([
  ["stride", 6, "stride"],
  ["strides", 6, "stride…"],
  ["🙂🙂🙂", 2, "🙂🙂…"],
  ["", 2, ""],
])(
  "of %j at most %i letters are quoted, none of them in half",
  (text, most, quoted) => {
    expect(clipText(text, most)).toBe(quoted);
  },
);
