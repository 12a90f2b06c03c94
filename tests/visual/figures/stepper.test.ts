import { expect, test } from "vitest";
import * as convbook from "../../../lib/index.ts";
import { figureWords } from "../../../src/i18n/figures.ts";
import { runCells } from "../../../src/notebook/run-cells.ts";
import type { Figure } from "../../../src/visual/figures/figure.ts";
import { openFigure } from "../../../src/visual/figures/stepper.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { numbersOf } from "./numbers.ts";

const words = { ...figureWords.en, own: undefined };

const padded = "n3x3.k2x2.p1,1,1,1.s1,1.d1,1.zeros";
const strided = "n3x3.k2x2.p1,1,1,1.s3,2.d1,1.zeros";
const last = "n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros";

function open(state: string): Figure {
  const figure = openFigure(state, words);
  if (!figure) throw new Error(`no figure: ${state}`);
  return figure;
}

function change(figure: Figure, field: string, value: string): Figure {
  const changed = figure.change(field, value);
  if (typeof changed === "string") throw new Error(changed);
  return changed;
}

function textOf(nodes: ReturnType<Figure["explain"]>): string {
  return nodes.map((node) => toHtml(node).replace(/<[^>]*>/g, "")).join("\n");
}

test.each([
  [padded, 0, "0⋅0 + 0⋅1 + 0⋅2 + 0⋅3 = 0"],
  [strided, 1, "0⋅0 + 0⋅1 + 1⋅2 + 2⋅3 = 8"],
  [strided, 2, "0⋅0 + 6⋅1 + 0⋅2 + 0⋅3 = 6"],
])("%s writes out window %i", (state, step, products) => {
  expect(textOf(open(state).explain(step))).toContain(products);
});

test("the formula has the numbers of both axes", () => {
  const text = textOf(open(last).explain(0));
  expect(text).toContain("height ⌊(8 − 3 + 0 + 3) / 3⌋ = ⌊8 / 3⌋ = 2");
  expect(text).toContain("width ⌊(8 − 5 + 2 + 4) / 4⌋ = ⌊9 / 4⌋ = 2");
});

test("the caption says what no window reads", () => {
  expect(open(last).caption).toBe(
    "Input 8×8, kernel 3×5, padding (0,\u00A01) per side, stride (3,\u00A04): output 2×2. Red: the 2 rows and the column that no window reads.",
  );
});

test.each([
  "",
  "n8x8",
  `${padded}!i1,2`,
  `${padded}!x1`,
  `${padded}!k1,2,3,NaN`,
])("%j is no state", (state) => {
  expect(openFigure(state, words)).toBeUndefined();
});

test("a kernel that fits nowhere is no state", () => {
  const wide = "n3x3.k6x2.p1,1,1,1.s1,1.d1,1.zeros";
  expect(openFigure(wide, words)).toBeUndefined();
});

test("what a reader sets goes through the address and comes back", () => {
  let figure = change(open(padded), "stride-width", "2");
  figure = change(figure, "padding-top", "0");
  figure = change(figure, "input", "1 2.5 -3\n0 0 0\n7 8 9");
  expect(figure.state).toBe(
    "n3x3.k2x2.p0,1,1,1.s1,2.d1,1.zeros!i1,2.5,-3,0,0,0,7,8,9",
  );
  expect(open(figure.state).caption).toBe(figure.caption);
  expect(open(figure.state).fields).toEqual(figure.fields);
});

test.each([
  ["kernelSize-height", "6", "the kernel spans 6, but the padded input is 5"],
  ["size-width", "NaN", "NaN does not work: a whole number from 1 to 128"],
  ["size-width", "", "does not work"],
  ["size-height", "1e9", "1e9 does not work"],
  ["stride-height", "1.5", "1.5 does not work"],
  ["kernel", "1 2 3", "4 numbers belong here"],
  ["kernel", "1 2 3 x", "4 numbers belong here"],
  ["input", "1 2 3 4 5 6 7 8 1e9", "9 numbers belong here"],
  ["mode", "sideways", "does not work"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(padded).change(field, value)).toContain(sentence);
});

test("the fields offer what fits and nothing else", () => {
  for (const { id, kind } of open(padded).fields) {
    if (kind.name !== "number") continue;
    const set = (value: number) => open(padded).change(id, String(value));
    expect(typeof set(kind.least), id).toBe("object");
    expect(typeof set(kind.most), id).toBe("object");
    expect(typeof set(kind.least - 1), id).toBe("string");
    expect(typeof set(kind.most + 1), id).toBe("string");
  }
});

test("what the pointer is on is marked in both: the element and its weight", () => {
  const figure = open(strided);
  // Window (0, 1) begins in column 2 of the padded input.
  const marks = (picture: string, row: number, column: number) => {
    const spot = { picture, row, column, x: 0, y: 0 };
    const drawn = figure.drawStep(1, spot);
    return ["input", "kernel"].map((name) => {
      const html = drawn[name]!.map(toHtml).find((each) =>
        each.includes("f-mark"),
      );
      const [, x, y] = /d="M(\d+) (\d+)/.exec(html ?? "") ?? [];
      return html && [Math.floor(Number(y) / 28), Math.floor(Number(x) / 28)];
    });
  };
  expect(marks("input", 1, 2)).toEqual([
    [1, 2],
    [1, 0],
  ]);
  expect(marks("kernel", 1, 0)).toEqual([
    [1, 2],
    [1, 0],
  ]);
  expect(marks("input", 4, 4)).toEqual([undefined, undefined]);
  expect(
    figure.stepAt({ picture: "output", row: 1, column: 1, x: 0, y: 0 }),
  ).toBe(3);
});

test("mirrored padding must be shorter than the input", () => {
  const mirrored = change(open(padded), "mode", "reflect");
  expect(mirrored.change("padding-left", "3")).toContain(
    "must be shorter than the input",
  );
});

test.each([
  padded,
  strided,
  "n5x4.k3x2.p1,1,0,0.s1,2.d2,1.zeros",
  "n3x3.k2x2.p1,1,1,1.s1,1.d1,1.reflect",
  "n3x4.k2x2.p2,1,0,3.s1,1.d1,1.circular",
  "n3x4.k2x2.p2,1,0,3.s1,1.d1,1.replicate",
  "n3x4.k2x2.p2,1,0,3.s1,1.d1,1.zeros",
  `${padded}!i1,-2,3,4,5,6,7,8,9!k0.5,1,1,2`,
])("the cell of %s computes the figure's output", async (state) => {
  const figure = open(state);
  const [cell] = await figure.morePrograms!();
  const source = cell!.source.trim().replace(/;$/, "");
  const shown = await run(`${source}.reshape([-1]).toArray().join(" ")`);
  const drawn = figure.draw().find(({ name }) => name === "output")!;
  const numbers = numbersOf(drawn.nodes).map(({ text }) =>
    text.replace("−", "-"),
  );
  expect(shown.match(/-?\d+(\.\d+)?/g)).toEqual(numbers);
});

/** What the last expression of a cell shows. */
async function run(source: string): Promise<string> {
  const results = await runCells([{ id: "a", source }], {
    modules: { convbook },
  });
  const [output] = results.get("a")!.outputs;
  return output && "text" in output ? output.text : JSON.stringify(output);
}
