import { expect, test } from "vitest";
import {
  compileCell,
  compileOrBreak,
  faultFinder,
} from "../../src/notebook/compile.ts";
import {
  type BrokenCell,
  linkCells,
  type Links,
} from "../../src/notebook/graph.ts";
import { importable, provided } from "../../src/notebook/provided.ts";

const exportsOfNotebook = [...provided, ...importable].join(", ");
const modules = { convbook: ["conv2d", "ones", "Tensor"] };

/** Links cells named a, b, c … */
function link(...sources: (string | BrokenCell)[]): Links {
  const cells = sources.map((source, index) =>
    typeof source === "string"
      ? compileCell({ id: "abcdefg"[index]!, source })
      : source,
  );
  return linkCells(cells, { findFaults: faultFinder(modules) });
}

const inputs = (links: Links, id: string) => links.linked.get(id)?.inputs;

test.each([
  [
    "the nearest definition above",
    ["let x", "let x", "x", "let x"],
    "c",
    { x: "b" },
  ],
  ["the cell's own before any", ["let x", "let x; x"], "b", {}],
  [
    "a definition of any kind",
    ["class X {}", "function f() {}", "X; f"],
    "c",
    { X: "a", f: "b" },
  ],
  [
    "itself before it is redefined",
    ["let x = 1", "let y = x", "let x = y"],
    "c",
    { y: "b" },
  ],
  ["nothing, under typeof only", ["typeof x"], "a", {}],
  [
    "a definition above, under typeof too",
    ["let x", "typeof x"],
    "b",
    { x: "a" },
  ],
])("a name means %s", (_, sources, id, expected) => {
  expect(inputs(link(...sources), id)).toEqual(expected);
});

test("an import is there for the cells below, without a need to run", () => {
  const links = link("import { ones as o } from 'convbook'", "o(2)");
  expect(links.linked.get("b")!.imports).toEqual([
    { from: "convbook", name: "ones", as: "o" },
  ]);
  expect(inputs(links, "b")).toEqual({});
  expect(links.needs("b")).toEqual([]);
  expect(links.dependents("a")).toEqual(["b"]);
});

test("a definition below an import of the same name replaces it", () => {
  const links = link(
    "import { ones } from 'convbook'",
    "const ones = 1",
    "ones",
  );
  expect(inputs(links, "c")).toEqual({ ones: "b" });
  expect(links.linked.get("c")!.imports).toEqual([]);
});

test("needs and dependents reach through other cells, in document order", () => {
  const links = link(
    "let x = 1",
    "let y = x",
    "let q = 0",
    "let z = y + q",
    "z",
  );
  expect(links.needs("e")).toEqual(["a", "b", "c", "d"]);
  expect(links.dependents("a")).toEqual(["b", "d", "e"]);
  expect(links.sources("e")).toEqual(["d"]);
  expect(links.dependents("e")).toEqual([]);
  expect(links.dependents("unknown")).toEqual([]);
});

test.each([
  ["unknown-name", ["1;\n  nope"], { name: "nope" }, 2, 3],
  [
    "unknown-name",
    ["let weight = 1; wieght"],
    { name: "wieght", near: "weight" },
    1,
    17,
  ],
  ["unknown-name", ["conv2d"], { name: "conv2d", from: "convbook" }, 1, 1],
  ["unknown-name", ["con2d"], { name: "con2d", near: "conv2d" }, 1, 1],
  ["unknown-name", ["max"], { name: "max", near: "Math.max" }, 1, 1],
  ["unknown-name", ["conv2D"], { name: "conv2D", near: "conv2d" }, 1, 1],
  ["unknown-name", ["x = 1"], { name: "x", isNew: 1 }, 1, 1],
  ["unknown-name", ["document"], { name: "document" }, 1, 1],
  ["defined-below", ["x", "y", "let x; let y"], { name: "x", cell: "c" }, 1, 1],
  ["unknown-module", ["import { a } from 'lodash'"], { from: "lodash" }, 1, 10],
  [
    "unknown-import",
    ["import {\n  one } from 'convbook'"],
    { from: "convbook", name: "one", near: "ones" },
    2,
    3,
  ],
  [
    "unknown-import",
    ["import a from 'convbook'"],
    { from: "convbook", name: "default" },
    1,
    8,
  ],
  [
    "unknown-import",
    ["import { ones } from 'notebook'"],
    {
      from: "notebook",
      name: "ones",
      elsewhere: "convbook",
      names: exportsOfNotebook,
    },
    1,
    10,
  ],
  [
    "unknown-import",
    ["import { plt } from 'notebook'"],
    { from: "notebook", name: "plt", near: "plot", names: exportsOfNotebook },
    1,
    10,
  ],
  [
    "unknown-import",
    ["import { toString } from 'convbook'"],
    { from: "convbook", name: "toString" },
    1,
    10,
  ],
])("%s in %j", (code, sources, values, line, column) => {
  const links = link(...sources);
  expect(links.errors.get("a")).toMatchObject({
    code,
    values,
    frames: [{ cell: "a", line, column }],
  });
  expect(links.errors.get("a")!.values).toEqual(values);
  expect(links.linked.has("a")).toBe(false);
});

test.each([
  "x = 2",
  "x++",
  "[x] = [2]",
  "for (x of [2]) {}",
  "() => { x = 2 }",
])("%s is refused where x belongs to a cell above", (source) => {
  const error = link("let x = 1", source).errors.get("b")!;
  expect(error.code).toBe("assigns-other");
  expect(error.values).toEqual({ name: "x", cell: "a" });
});

test("of several problems the first in the source is shown", () => {
  const { errors } = link("let x = 1", "two;\none; x = 2");
  expect(errors.get("b")).toMatchObject({ values: { name: "two" } });
});

test("what reads from a cell that cannot run is blocked, all the way down", () => {
  const { errors, linked } = link("let x = nope", "let y = x", "y", "1");
  expect(
    [...errors].map(([id, { code, values }]) => [id, code, values["cell"]]),
  ).toEqual([
    ["a", "unknown-name", undefined],
    ["b", "blocked", "a"],
    ["c", "blocked", "b"],
  ]);
  expect([...linked.keys()]).toEqual(["d"]);
});

test("while a cell does not compile, names that it may define are not unknown", () => {
  const broken = compileOrBreak({ id: "a", source: "let x = (" }) as BrokenCell;
  expect(link(broken, "x").errors.get("b")).toMatchObject({
    code: "blocked",
    values: { cell: "a" },
  });
});

test("what a broken cell last defined decides what it blocks", () => {
  const broken = compileOrBreak({ id: "a", source: "let x = (" }) as BrokenCell;
  const { errors } = link({ ...broken, defines: ["x"] }, "x", "y");
  expect(errors.get("a")!.code).toBe("syntax");
  expect(errors.get("b")!.code).toBe("blocked");
  expect(errors.get("c")!.code).toBe("unknown-name");
});

test("without the compiler nothing is checked, and faults are left to the run", () => {
  const cell = compileCell({ id: "a", source: "import { a } from 'b'; a" });
  expect(linkCells([cell]).errors.size).toBe(0);
});
