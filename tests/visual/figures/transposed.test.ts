import { expect, test } from "vitest";
import { toHtml } from "../../../src/visual/node.ts";
import { scatter } from "../../../src/visual/transposed/scatter.ts";
import { explained, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";
import { numbersOf } from "./numbers.ts";

const open = await opener("transposed");
const small = "n2.k2.s2.p0.o0";

function of(size: number, kernelSize: number, stride: number) {
  return scatter({ size, kernelSize, stride, padding: 0, outputPadding: 0 });
}

test("stamps that overlap add up", () => {
  expect(of(2, 2, 1).output).toEqual([
    [0, 0, 1],
    [0, 4, 6],
    [4, 12, 9],
  ]);
  expect(of(2, 2, 2).output).toEqual([
    [0, 0, 0, 1],
    [0, 0, 2, 3],
    [0, 2, 0, 3],
    [4, 6, 6, 9],
  ]);
});

test.each([
  [3, 2, [1, 2, 4]],
  [4, 2, [4]],
  [5, 2, [4, 6, 9]],
  [2, 2, [1]],
  [3, 3, [1]],
  [2, 3, [0, 1]],
])("kernel %i with stride %i lays %j stamps inside", (k, s, counts) => {
  expect(of(4, k, s).inside).toEqual(counts);
});

test("the coverage is counted stamp by stamp", () => {
  const setting = {
    ...{ size: 3, kernelSize: 4, stride: 3, padding: 2, outputPadding: 1 },
  };
  const { coverage } = scatter(setting);
  const counts = coverage.map((row) => row.map(() => 0));
  for (let y = 0; y < 3; y++)
    for (let x = 0; x < 3; x++)
      for (let a = 0; a < 4; a++)
        for (let b = 0; b < 4; b++) {
          const row = counts[y * 3 + a - 2];
          const column = x * 3 + b - 2;
          if (row && column in row) row[column]!++;
        }
  expect(coverage).toEqual(counts);
});

test.each([
  ["n7.k4.s2.p1.o0", 14],
  ["n7.k3.s2.p1.o0", 13],
  ["n7.k3.s2.p1.o1", 14],
])("%s makes %i", (state, length) => {
  const figure = open(state);
  expect(figure.say(0)).toContain(`onto ${length}×${length}`);
  expect(explained(figure, 0)).toContain(`= ${length}\n`);
});

test("a step lays one more stamp, and says which", () => {
  const figure = open(small);
  expect(figure.say(3)).toBe(
    "Input (1, 0) is 2: 2 times the kernel is laid onto 2×2 from row 2, column 0 of the output.",
  );
  // Of the elements that no cover hides, each by its place.
  const numbers = (step: number) => {
    const drawn = figure.drawStep(step).output!;
    const cover = drawn.map(toHtml).find((html) => html.includes("f-output"));
    const hidden = [...(cover ?? "").matchAll(/M([\d.]+) ([\d.]+)/g)].map(
      ([, x, y]) => `${Number(x) + 13.25} ${Number(y) + 13.25}`,
    );
    return numbersOf(drawn)
      .filter(({ x, y }) => !hidden.includes(`${x} ${y}`))
      .map(({ text }) => text)
      .join(" ");
  };
  expect(numbers(3)).toBe("0 0 0 1 0 0 2 3 0 2 4 6");
  expect(numbers(4)).toEqual(numbers(0));
});

test("whether stride divides kernel decides on the checkerboard", () => {
  expect(explained(open("n4.k3.s2.p0.o0"), 0)).toContain("1, 2, 4 times");
  expect(explained(open("n4.k4.s2.p0.o0"), 0)).toContain("no checkerboard");
});

test("its cell computes the same", async () => {
  const printed = await runProgram(open(small));
  expect(printed.match(/\d+\./g)).toEqual([
    ..."0. 0. 0. 1. 0. 0. 2. 3. 0. 2. 0. 3. 4. 6. 6. 9.".split(" "),
    ...Array<string>(16).fill("1."),
  ]);
});

test.each([
  ["padding", "4", "at least one element must be left"],
  ["outputPadding", "2", "below the stride"],
  ["size", "99", "99 does not work: a whole number from 1 to 8"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(small).change(field, value)).toContain(sentence);
});

test.each(["", "n2.k2.s2.p0", "n2.k2.s2.p6.o0", "n9.k2.s2.p0.o0"])(
  "%j is no state",
  (state) => expect(() => open(state)).toThrow("no figure"),
);
