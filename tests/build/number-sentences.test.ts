import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { numberSentences } from "../../src/build/number-sentences.ts";
import "../../src/notebook/explain.ts";
import { sentenceOf } from "../../src/notebook/sentences.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The program of a library with this one file, as the bundle gets it. */
function numbered(program: string): unknown {
  const root = mkdtempSync(join(tmpdir(), "sentences-"));
  folders.push(root);
  const file = join(root, "lib", "sum.ts");
  mkdirSync(join(root, "lib"));
  writeFileSync(file, program);
  const { transform } = numberSentences(root);
  if (typeof transform !== "function") throw new Error("no transform");
  return Reflect.apply(transform, undefined, [program, file]);
}

test("a sentence becomes its number and keeps its values", () => {
  expect(numbered("throw fault`sum: axis is ${axis}; give ${most}`;")).toBe(
    "throw fault`0${axis}${most}`;",
  );
});

test("a sentence without a value becomes its number alone", () => {
  expect(numbered("throw kindFault`sum: no tensor; give one`;")).toBe(
    "throw kindFault`0`;",
  );
});

test.each(["sum: 3 # 4; give 5", "sum: 3\n4; give 5"])(
  "a sentence that holds what separates sentences is refused: %j",
  (sentence) =>
    expect(() => numbered(`throw fault\`${sentence}\`;`)).toThrow(
      "separate sentences",
    ),
);

test.each([[["", " is 1; give 2"]], [["table: ", " is 1; give 2"]]])(
  "a sentence without a number stays as it is: %j",
  (texts) => expect(sentenceOf(texts)).toBe(texts),
);
