import { expect, test } from "vitest";
import { check } from "../../content/exercises/corr2d/check.ts";
import { gradeCode } from "../../src/exercise/grade-code.ts";
import { runProgram } from "../../src/exercise/program.ts";
import { createRandom } from "../../src/exercise/random.ts";
import { alternatives } from "./alternatives.ts";
import { callFunction, callSource } from "./calls.ts";

const seeds = Array.from({ length: 20 }, (_, i) => i);

test("nothing but mutates-input changes its arguments", () => {
  const args = check.sample(createRandom(1), { index: 0, size: 4 });
  const before = structuredClone(args);
  for (const { program, shows } of check.mistakes) {
    if (shows !== "mutation") runProgram(program, args);
  }
  check.solution(...args);
  expect(args).toEqual(before);
});

test.each(Object.entries(alternatives))(
  "another right way passes: %s",
  async (_, program) => {
    for (const seed of seeds) {
      const { outcome } = await gradeCode(check, callFunction(program), seed);
      expect(outcome, `seed ${seed}`).toBe("passed");
    }
  },
);

// Readers index without `?.`, so their versions of a mistake trip where ours get through.
test.each<[string, ...[right: string, wrong: string][]]>([
  ["kernel-transposed", ["kernel[ky][kx]", "kernel[kx][ky]"]],
  ["stride-not-in-index", ["y * sh", "y"], ["x * sw", "x"]],
  ["kernel-flipped", ["kernel[ky][kx]", "kernel[kh - 1 - ky][kw - 1 - kx]"]],
  ["strides-swapped", ["[sh, sw]", "[sw, sh]"]],
  ["padding-swapped", ["[ph, pw]", "[pw, ph]"]],
  ["ceil", ["Math.floor", ""]],
  [
    "float-length",
    ["Math.floor", ""],
    ["out = []", "out = new Array(oh)"],
    ["out[y] = []", "out[y] = new Array(ow)"],
  ],
])("%s is recognised in plain indexing too", async (id, ...edits) => {
  let source = plain;
  for (const [right, wrong] of edits) {
    expect(source).toContain(right);
    source = source.replaceAll(right, wrong);
  }
  for (const seed of seeds.slice(0, 20)) {
    const { message } = await gradeCode(check, callSource(source), seed);
    expect(message.id, `seed ${seed}`).toBe(id);
  }
});

const plain = `
function corr2d(input, kernel, { padding, stride }) {
  const [ph, pw] = padding;
  const [sh, sw] = stride;
  const padded = pad(input, ph, pw);
  const [h, w] = [input.length, input[0].length];
  const [kh, kw] = [kernel.length, kernel[0].length];
  const oh = Math.floor((h + 2 * ph - kh) / sh) + 1;
  const ow = Math.floor((w + 2 * pw - kw) / sw) + 1;
  const out = [];
  for (let y = 0; y < oh; y++) {
    out[y] = [];
    for (let x = 0; x < ow; x++) {
      out[y][x] = 0;
      for (let ky = 0; ky < kh; ky++)
        for (let kx = 0; kx < kw; kx++)
          out[y][x] += kernel[ky][kx] * (padded[y * sh + ky]?.[x * sw + kx] ?? 0);
    }
  }
  return out;
}
function pad(input, ph, pw) {
  const side = new Array(pw).fill(0);
  const rows = input.map((row) => [...side, ...row, ...side]);
  const blank = () => new Array(rows[0].length).fill(0);
  for (let i = 0; i < ph; i++) { rows.unshift(blank()); rows.push(blank()); }
  return rows;
}
`;

test("the same seed draws the same cases again", async () => {
  const call = callSource("function corr2d() { return [[1]] }");
  const [first, again, other] = [
    await gradeCode(check, call, 3),
    await gradeCode(check, call, 3),
    await gradeCode(check, call, 4),
  ];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
