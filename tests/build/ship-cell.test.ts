import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractCells } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import { shipCell } from "../../src/build/ship-cell.ts";
import type { CompiledCell } from "../../src/notebook/cell.ts";
import { compileCell, compileOrBreak } from "../../src/notebook/compile.ts";
import {
  type ShippedCell,
  unshipCell,
} from "../../src/notebook/shipped-cell.ts";

const ship = (source: string) =>
  shipCell(source, compileCell({ id: "a", source }));

test.each([
  "1 + 1",
  "const a: number = 1;\na;",
  'import { ones, pad } from "convbook";\n\nconsole.log(pad(ones(1)), x);',
  "export const f = <T>(a: T): T => a;\ninterface A {\n  a: 1;\n}\nf(y as A); // y",
  "// x and y\nlet z = x; z = x + y; z",
  "async function f() {}\nawait f();",
  "type A = 1",
  "u = 1",
  "const $ = 1; $",
  "",
])("%j is shipped without its code, and comes back", (source) => {
  const compiled = compileCell({ id: "a", source });
  const shipped = shipCell(source, compiled);
  expect(shipped).not.toHaveProperty("code");
  expect(unshipCell(shipped as ShippedCell, source)).toEqual(compiled);
});

test.each([
  'import { ones as one } from "convbook"; one(1)',
  'import { x } from "m"; import { display } from "notebook"; import { y } from "m"',
  'import * as all from "convbook"; all',
])("%j, which the short form cannot say, is shipped as it is", (source) => {
  expect(ship(source)).toEqual(compileCell({ id: "a", source }));
});

test("what an author asks for is shipped along", () => {
  const compiled = { ...compileCell({ id: "a", source: "1" }), limit: 60 };
  const manual: CompiledCell = { ...compiled, isManual: true };
  expect(shipCell("1", manual)).toMatchObject({ limit: 60, isManual: true });
});

test("a cell that does not compile is shipped with its error", () => {
  const broken = compileOrBreak({ id: "a", source: "const" });
  expect(shipCell("const", broken)).toBe(broken);
});

const lessons = readdirSync("content/en").filter((n) => n.endsWith(".mdx"));

test.each(lessons)("in %s, cells are long only to rename imports", (lesson) => {
  const text = readFileSync(join("content/en", lesson), "utf8");
  const long = extractCells(parseMdx(text)).filter(
    (cell) => "code" in shipCell(cell.source, compileOrBreak(cell)),
  );
  const others = long.filter(({ source }) => !/^import .* as /m.test(source));
  expect(others.map(({ id }) => id)).toEqual([]);
});
