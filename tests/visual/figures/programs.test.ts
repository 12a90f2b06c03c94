import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as convbook from "../../../lib/index.ts";
import { extractCells } from "../../../src/build/extract.ts";
import { parseMdx } from "../../../src/build/parse-mdx.ts";
import { typecheckCells } from "../../../src/build/typecheck.ts";
import { runCells } from "../../../src/notebook/run-cells.ts";
import type { Figure, Program } from "../../../src/visual/figures/figure.ts";
import { gallery } from "./gallery.ts";
import { explained, measured, opener } from "./open.ts";

/** Of a cell as it is found beside the figure: what calls other libraries is not run here. */
async function cellOf(figure: Figure): Promise<Program> {
  const more = (await figure.morePrograms?.()) ?? [];
  return [...figure.programs, ...more][0]!;
}

/** The cells above a figure of lesson 10, without those that take minutes. */
function cellsAbove(cell: string) {
  const text = readFileSync("content/en/10-choosing.mdx", "utf8");
  const all = extractCells(parseMdx(text));
  return all.slice(
    0,
    all.findIndex(({ id }) => id === cell),
  );
}

const quick = gallery.filter(([, , , cell]) => cell !== "grid");

test.each(quick)(
  "the cell of %s has its types and runs",
  async (_, kind, state, cell) => {
    const figure = (await opener(kind, "en", cell))(state);
    const { source } = await cellOf(figure);
    const above = kind === "experiment" ? cellsAbove(cell!) : [];
    const cells = [...above, { id: "opened", source }];
    const isOfIt = ({ cell }: { cell: string }) => cell === "opened";
    expect(typecheckCells(cells).filter(isOfIt)).toEqual([]);
    const results = await runCells(
      cells.filter((each) => !("isStored" in each)),
      { modules: { convbook } },
    );
    const { ok, outputs } = results.get("opened")!;
    expect(ok).toBe(true);
    expect(outputs).not.toEqual([]);
  },
);

/** What the cell of a figure shows, as one text. */
async function shown(kind: string, state: string): Promise<string> {
  const figure = (await opener(kind))(state);
  const { source } = await cellOf(figure);
  const results = await runCells([{ id: "a", source }], {
    modules: { convbook },
  });
  const { outputs } = results.get("a")!;
  return outputs.map((each) => ("text" in each ? each.text : "")).join("\n");
}

test("the cell of the border counts what the figure says", async () => {
  const state = "n6x5.k3x3.p1,0,0,1.s1,2.d1,1.zeros";
  const figure = (await opener("border-usage"))(state);
  const counts = Array.from({ length: figure.steps }, (_, step) => {
    const said = figure.say(step);
    return said.includes("by one") ? 1 : Number(/(\d+) windows/.exec(said)![1]);
  });
  const printed = await shown("border-usage", state);
  const [numbers] = printed.split("shape");
  expect(numbers!.match(/\d+(?=[.,\s\]])/g)!.map(Number)).toEqual(counts);
});

test("the cell of padding’s depth counts what the figure says", async () => {
  const figure = (await opener("padding-depth"))("n9.k3.l4");
  const printed = (await shown("padding-depth", "n9.k3.l4")).split("\n");
  printed.forEach((line, layer) => {
    const [place, distinct, share] = line.split(" ").map(Number);
    expect(place).toBe(layer + 1);
    expect(figure.say(layer)).toContain(`: ${distinct} different values`);
    expect(figure.say(layer)).toContain(`${(100 * share!).toFixed(1)}%`);
  });
  expect(printed).toHaveLength(4);
});

test.each([
  "n8.k3.p1.s2",
  "n7.k3.p0.s3",
  "n5.k2.p1.s4",
  "n9.k4.p3.s5",
  "n6.k1.p0.s2",
  "n3.k5.p2.s1",
])("the cell of rounding %s prints what the figure says", async (state) => {
  const figure = (await opener("alignment"))(state);
  const printed = (await shown("alignment", state)).replaceAll("-", "−");
  const found = printed.split("\n").map((line) =>
    // Centres, and what is not read.
    [...line.matchAll(/\[([^\]]*)\]/g)].map(([, list]) => list!.trim()),
  );
  const said = explained(figure, 0)
    .split("\n")
    .filter((line) => line.includes("never read"))
    .map((line) => {
      const form = /centres (.*); never read: (.*)\./;
      return form
        .exec(line)!
        .slice(1)
        .map((list) => list.replace("nothing", ""));
    });
  expect(found).toEqual(said);
});

test("the cell of a figure of measurements shows its table", async () => {
  const { rows, source = "" } = await measured("best-of-n");
  const cells = [...cellsAbove("best-of-n"), { id: "opened", source }].filter(
    (each) => !("isStored" in each),
  );
  const results = await runCells(cells, { modules: { convbook } });
  expect(results.get("opened")!.outputs).toMatchObject([
    { kind: "table", rows },
  ]);
});
