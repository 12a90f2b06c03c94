import { expect, test } from "vitest";
import { readResultFile } from "../../../src/build/stored-result.ts";
import type { Figure } from "../../../src/visual/figures/figure.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { explained, measured, opener } from "./open.ts";

const grid = await opener("experiment", "en", "grid");
const search = await opener("experiment", "en", "search-points");
const luck = await opener("experiment", "en", "best-of-n");
const turned = await opener("experiment", "en", "data-or-compute");

function sentences(figure: Figure): string[] {
  return Array.from({ length: figure.steps }, (_, step) => figure.say(step));
}

test("the points of the grid are the numbers that are stored", () => {
  const { outputs } = JSON.parse(readResultFile("en/10-choosing", "grid")!) as {
    outputs: { kind: string; columns: string[]; rows: string[][] }[];
  };
  const { columns, rows } = outputs.find(({ kind }) => kind === "table")!;
  const wanted = rows.flatMap(([name, ...values]) =>
    values.map((value, i) => `${name}, ${columns[i + 1]}: value ${value}.`),
  );
  expect(wanted).toHaveLength(15);
  expect(sentences(grid("x0.e0.l0.h0"))).toEqual(wanted);
});

test("rows and columns change places, and the same numbers stay", () => {
  const figure = grid("x0.e0.l0.h2").change("across", "1") as Figure;
  expect(figure.state).toBe("x1.e0.l0.h0");
  expect(figure.say(1)).toBe("s = 1, k = 3, q = 1: value 1.000.");
  expect(figure.steps).toBe(15);
});

test("one line is highlighted, and its points are walked", () => {
  expect(sentences(grid("x0.e0.l0.h2"))).toEqual([
    "k = 3, q = 1, s = 1: value 1.000.",
    "k = 3, q = 1, s = 2: value 0.956.",
    "k = 3, q = 1, s = 4: value 0.755.",
  ]);
});

test("beside a point stand the values of all lines, and equals share a place", () => {
  expect(explained(grid("x0.e0.l0.h0"), 0)).toMatch(
    /k = 1, q = 0: 0.258.*At s = 1, the lowest is 0.258 \(k = 1, q = 0\) and the highest 1.000 \(4 lines\)/s,
  );
});

test("along a logarithmic axis equal factors are equal ways", () => {
  const html = luck("x0.e1.l0.h0").draw()[0]!.nodes.map(toHtml).join("");
  const d = /f-series s-1" d="([^"]*)"/.exec(html)![1]!;
  const xs = d.match(/[ML][^ ]+/g)!.map((each) => Number(each.slice(1)));
  expect(xs).toHaveLength(4);
  for (const way of [1, 2, 3])
    expect(xs[way]! - xs[way - 1]!).toBeCloseTo((xs[3]! - xs[0]!) / 3, 0);
});

test("turning four examples beats sixty-four as they are", () => {
  const errors = sentences(turned("x1.e1.l1.h0")).map((each) =>
    Number(/value (\S+)\.$/.exec(each)![1]),
  );
  expect(errors).toHaveLength(8);
  expect(errors[5]!).toBeLessThan(errors[3]!);
});

test("every candidate of the search is a point with its name", async () => {
  const figure = search("x2.l1.y3.m0.h0");
  const { rows } = await measured("search-points");
  expect(figure.steps).toBe(192);
  const [name, group, macs, field] = rows.find(([name]) =>
    String(name).startsWith("3/2 3/2 7/1"),
  )!;
  const text = `${name} (${group}): MACs ${macs!.toLocaleString("en-US")}, receptive field ${field}.`;
  const step = sentences(figure).indexOf(text);
  expect(step).toBeGreaterThanOrEqual(0);
  const cheaper = rows.filter((row) => Number(row[2]) < Number(macs)).length;
  const wider = rows.filter((row) => Number(row[3]) > Number(field)).length;
  expect(explained(figure, step)).toContain(
    `Of the 192 points, ${cheaper} lie further left and ${wider} further up.`,
  );
});

test("any two measured columns make the axes", () => {
  const figure = search("x2.l1.y3.m0.h0").change("x", "4") as Figure;
  expect(figure.say(0)).toMatch(/: weights [\d,]+, receptive field \d+\.$/);
  expect(search("x2.l1.y3.m0.h0").change("y", "0")).toContain("does not work");
});

test("the pointer means the nearest point, and nothing far from all", () => {
  const figure = grid("x0.e0.l0.h0");
  const at = (x: number, y: number) =>
    figure.stepAt({ picture: "plot", row: 0, column: 0, x, y });
  expect([at(94, 168), at(196, 60), at(297, 68)]).toEqual([0, undefined, 5]);
});

test.each(["", "x0.e0.l0", "x0.e0.l0.h6", "x1.e1.l0.h0", "x2.l1.y3.m0.h0"])(
  "%j is no state of the grid",
  (state) => expect(() => grid(state)).toThrow("no figure"),
);

test.each(["x0.l1.y3.m0.h0", "x2.l1.y3.m0.h4", "x0.e0.l0.h0"])(
  "%j is no state of the search",
  (state) => expect(() => search(state)).toThrow("no figure"),
);

test("without results there is no figure", async () => {
  const open = await opener("experiment");
  expect(() => open("x0.e0.l0.h0")).toThrow("no figure");
});
