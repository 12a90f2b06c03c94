import { expect, test } from "vitest";
import { readerSource } from "../../src/exercise/source.ts";

test("readers see modules without export", () => {
  expect(readerSource("type A = 1;\n\nexport function f() {}\n")).toBe(
    "type A = 1;\n\nfunction f() {}\n",
  );
});
