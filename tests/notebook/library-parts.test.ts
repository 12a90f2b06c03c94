import { expect, test } from "vitest";
import * as convbook from "../../lib/index.ts";
import * as accounts from "../../lib/accounts.ts";
import * as core from "../../lib/core.ts";
import * as layers from "../../lib/layers.ts";
import * as tensors from "../../lib/more-tensors.ts";
import * as pooling from "../../lib/pooling.ts";
import * as training from "../../lib/training.ts";
import {
  type LibraryPart,
  libraryParts,
  needsPart,
} from "../../src/notebook/library-parts.ts";
import { compileCell } from "../../src/notebook/compile.ts";

const names = {
  console: [],
  layers: ["summary"],
  tools: ["plot"],
  training: ["SGD"],
};

function isNeeded(part: keyof typeof names, source: string): boolean {
  const { from, uses } = libraryParts[part];
  const known: LibraryPart = { url: "", from, uses, names: names[part] };
  return needsPart({ ...compileCell({ id: "a", source }), inputs: {} }, known);
}

test.each([
  ["training", 'import { SGD } from "convbook";', true],
  ["training", 'import * as all from "convbook";', true],
  ["training", 'import { conv2d } from "convbook";', false],
  ["training", 'import { SGD } from "notebook";', false],
  ["training", "const y = 1; y.sum().backward()", true],
  ["training", 'const y = 1; y["backward"]()', true],
  ["training", "const y = 1; y.backwards()", false],
  ["layers", 'import { summary } from "convbook";', true],
  ["layers", 'import { nn } from "convbook"; new nn.Conv2d(1, 1)', false],
  ["layers", 'import { nn } from "convbook"; new nn\n  .Conv2d(1, 1)', false],
  ["layers", 'import { nn, ones } from "convbook"; new nn.Conv1d(1, 1)', true],
  ["layers", 'import { nn } from "convbook"; const { ReLU } = nn;', true],
  ["layers", 'import { nn } from "convbook"; nn["Re" + "LU"]', true],
  ["layers", 'import { conv2d } from "convbook";', false],
  ["console", 'console.log("a"); console.warn("b")', false],
  ["console", "console.table([])", true],
  ["console", "console.count()", true],
  ["console", 'console.log("%s", 1)', true],
  ["console", "const { group } = console;", true],
  ["console", 'console["table"]([])', true],
  ["console", "7 % 2", false],
  ["tools", 'import { plot } from "notebook";', true],
  ["tools", "display(1); console.log(2)", false],
  ["tools", "display.table([])", true],
  ["tools", "const show = display;", true],
] as const)("%s for the cell %s: %s", (part, source, needed) => {
  expect(isNeeded(part, source)).toBe(needed);
});

test("core and parts together are all of the library", () => {
  const parts = { accounts, layers, pooling, tensors, training };
  const names = Object.values({ core, ...parts }).flatMap(Object.keys);
  expect([...new Set(names)].sort()).toEqual(Object.keys(convbook).sort());
});
