import { expect, test } from "vitest";
import * as convbook from "../../lib/index.ts";
import type { CellOutput } from "../../src/notebook/output.ts";
import { importable, provided } from "../../src/notebook/provided.ts";
import { runCells } from "../../src/notebook/run-cells.ts";
import { createBasics } from "../../src/notebook/show/basics.ts";
import { createTools } from "../../src/notebook/show/tools.ts";
import { notebookModule } from "../../src/typing/notebook-module.ts";

const start =
  'import { plot, progress } from "notebook"; import { arange, tensor } from "convbook";\n';

async function outputsOf(source: string): Promise<CellOutput[]> {
  const cells = [{ id: "a", source: start + source }];
  const results = await runCells(cells, { modules: { convbook } });
  return results.get("a")!.outputs;
}

async function outputOf<Kind extends CellOutput["kind"]>(
  kind: Kind,
  source: string,
): Promise<Extract<CellOutput, { kind: Kind }>> {
  const [output] = await outputsOf(source);
  expect(output).toMatchObject({ kind });
  return output as Extract<CellOutput, { kind: Kind }>;
}

/** Points of every series: `name: x,y x,y`. */
async function pointsOf(source: string): Promise<string> {
  const { series } = await outputOf("plot", source);
  return series
    .map(({ name, x, y }) => {
      const points = Array.from(y, (value, i) => `${x[i] ?? ""},${value}`);
      return [name && `${name}:`, ...points].filter(Boolean).join(" ");
    })
    .join(" | ");
}

test.each([
  ["plot.line([3, 5])", "0,3 1,5"],
  ["plot.line(new Float32Array([3, 5]))", "0,3 1,5"],
  ["plot.line(tensor([3, 5]))", "0,3 1,5"],
  ["plot.line([[10, 3], [20, 5]])", "10,3 20,5"],
  ["plot.scatter({ y: [3, 5], x: [10, 20] })", "10,3 20,5"],
  ["plot.line({ a: [1], b: [[2, 3]] })", "a: 0,1 | b: 2,3"],
  ["plot.line([])", ""],
  ["plot.line([NaN, Infinity])", "0,NaN 1,Infinity"],
  ["plot.bar({ same: 5, valid: 3 })", "0,5 1,3"],
  ["plot.histogram([0, 1, 1, 4], { bins: 2 })", "0,3 2,1"],
  ["plot.histogram([2, NaN], { bins: 1 })", "1.5,1"],
  ["plot.histogram([])", ""],
  ["plot.heatmap([[1, 2], [3, 4]])", ",1 ,2 ,3 ,4"],
  ["plot.heatmap(arange(4).reshape(2, 2))", ",0 ,1 ,2 ,3"],
])("%s has the points %s", async (source, points) => {
  expect(await pointsOf(source)).toBe(points);
});

test("a plot says its title, its axes and its bars", async () => {
  const source = `plot.bar({ same: 5, valid: 3 }, {
    title: "Sizes", x: "padding", y: { label: "size", unit: "elements", log: true } })`;
  expect(await outputOf("plot", source)).toMatchObject({
    title: "Sizes",
    labels: ["same", "valid"],
    x: { label: "padding", unit: "", log: false },
    y: { label: "size", unit: "elements", log: true },
  });
});

test("a long line keeps its peaks and says how long it was", async () => {
  const source =
    "plot.line(Array.from({ length: 50_000 }, (_, i) => i === 33_333 ? 9 : i === 44_444 ? -9 : 0))";
  const { series } = await outputOf("plot", source);
  expect(series[0]!.y.length).toBe(2000);
  expect(series[0]!.count).toBe(50_000);
  expect([series[0]!.y.includes(9), series[0]!.y.includes(-9)]).toEqual([
    true,
    true,
  ]);
});

test("a plot shows where a value shows, and not before", async () => {
  const kinds = async (source: string) =>
    (await outputsOf(source)).map(({ kind }) => kind);
  expect(await kinds("const p = plot.line([1]); 1")).toEqual(["text"]);
  expect(await kinds("const p = plot.line([1]); display(p); p")).toEqual([
    "plot",
    "plot",
  ]);
});

test.each([
  [
    "display.table([{ a: 1, b: 'x' }, { b: [1, 2], c: NaN }])",
    {
      columns: ["a", "b", "c"],
      rows: [
        [1, "x", ""],
        ["", "[1, 2]", NaN],
      ],
    },
  ],
  [
    "display.table([[1, 2], [3]])",
    {
      columns: [],
      rows: [
        [1, 2],
        [3, ""],
      ],
    },
  ],
  [
    "display.table([[1, 2]], { columns: ['h', 'w'], caption: 'Size' })",
    { columns: ["h", "w"], rows: [[1, 2]], caption: "Size" },
  ],
  [
    "display.table([{ a: 1, b: 2 }], { columns: ['b'] })",
    { columns: ["b"], rows: [[2]] },
  ],
  [
    "display.table(arange(4).reshape(2, 2))",
    {
      rows: [
        [0, 1],
        [2, 3],
      ],
    },
  ],
  ["display.table([])", { columns: [], rows: [], count: 0 }],
  ["display.table(['a', null, undefined])", { rows: [["a"], ["null"], [""]] }],
])("%s", async (source, table) => {
  expect(await outputOf("table", source)).toMatchObject(table);
});

test("a long table is cut and says how long it was", async () => {
  const source = "display.table(Array.from({ length: 1e5 }, (_, i) => [i]))";
  const { rows, count } = await outputOf("table", source);
  expect([rows.length, count]).toEqual([200, 100_000]);
});

test("an image's channels are side by side and its range is told", async () => {
  const { pixels, ...image } = await outputOf(
    "image",
    "display.image(tensor([0, 1, 2, 3, 4, 10]).reshape(3, 1, 2))",
  );
  // 0 1 | 2 3 | 4 10, of which 10 is white
  expect([...pixels]).toEqual([0, 51, 102, 26, 77, 255]);
  expect(image).toMatchObject({ width: 2, height: 1, low: 0, high: 10 });
});

test("numbers from 0 to 1 are grey as they are, and a range is kept to", async () => {
  const bytes = async (source: string) => [
    ...(await outputOf("image", source)).pixels,
  ];
  expect(await bytes("display.image(tensor([[0.2, 0.4]]))")).toEqual([51, 102]);
  const ranged = "display.image(tensor([[-5, 255]]), { range: [0, 255] })";
  expect(await bytes(ranged)).toEqual([0, 255]);
});

test("progress is sent when its percentage changes", async () => {
  const outputs = await outputsOf(
    "for (let i = 0; i <= 1e5; i++) progress(i, 1e5, 'a')",
  );
  expect(outputs).toHaveLength(101);
  expect(outputs.at(-1)).toMatchObject({ label: "a", done: 1e5, total: 1e5 });
});

test("every run of a cell reports its progress anew", async () => {
  const cell = 'import { progress } from "notebook"; progress(1, 1)';
  const cells = ["a", "b"].map((id) => ({ id, source: cell }));
  const results = await runCells(cells, { modules: {} });
  expect(results.get("b")!.outputs).toHaveLength(1);
});

test.each([
  ["plot.line(3)", "plot.line: data is 3; give numbers"],
  ["plot.line(['x'])", 'plot.line: data holds "x" at 0; give numbers only'],
  ["plot.line({ a: [1, 'x'] })", 'plot.line: a holds "x" at 1'],
  [
    "plot.line({ x: [1], y: [1, 2] })",
    "plot.line: data has 1 numbers for x and 2",
  ],
  ["plot.line([1], { titel: 'x' })", "plot.line: "],
  ["plot.line([1], { x: 3 })", "plot.line: x is 3"],
  [
    "plot.bar([1, 2], { labels: ['a'] })",
    "plot.bar: data has 2 numbers for 1 bars",
  ],
  ["plot.bar(Array(999).fill(1))", "plot.bar: 999 bars are over 200"],
  ["plot.histogram([1], { bins: 0 })", "plot.histogram: bins"],
  [
    "plot.heatmap([[1, 2], [3]])",
    "plot.heatmap: row 1 has 1 numbers but row 0 has 2",
  ],
  ["plot.heatmap(arange(4))", "plot.heatmap: data has shape [4]"],
  ["display.table(3)", "display.table: rows is 3"],
  ["display.image(arange(4))", "display.image: shape [4] is no picture"],
  ["display.image(3)", "display.image: an image is a tensor; got 3"],
  [
    "display.image(tensor([[1]]), { range: [1, 1] })",
    "display.image: range is [1, 1]",
  ],
  ["display.audio([1], { sampleRate: 1 })", "display.audio: sampleRate"],
  ["progress(3, 2)", "progress: done is 3"],
  ["progress(0, 0)", "progress: total is 0"],
])("%s says what is wrong", async (source, message) => {
  const failure = (await outputsOf(source)).at(-1)!;
  const said = failure.kind === "error" ? failure.error.message : failure.kind;
  expect(said).toContain(message);
});

test("what may be imported, what exists and what has types is the same", () => {
  // Timers are the engine's, with its types; only the executor's end with the cell.
  const shown = provided.filter((name) => !/Timeout|Interval/.test(name));
  const names = [...shown, ...importable].sort();
  const typed = [
    ...notebookModule.matchAll(/export (?:const|function) (\w+)/g),
  ].map(([, name]) => name!);
  const display = { audio: null, image: null, table: null };
  const none = () => undefined;
  const stage = {
    ...{ current: none, dialled: none, display },
    ...{ console: {}, format: String },
  };
  const given = { ...createBasics(stage), ...createTools(stage) };
  expect(Object.keys(given).sort()).toEqual(names);
  expect(typed.sort()).toEqual(names);
});
