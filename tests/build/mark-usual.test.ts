import { expect, test } from "vitest";
import { laterMethods, markUsual } from "../../src/build/mark-usual.ts";
import { shipCell } from "../../src/build/ship-cell.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import { linkCells } from "../../src/notebook/graph.ts";
import type { CompiledCell } from "../../src/notebook/cell.ts";
import { libraryParts, needsPart } from "../../src/notebook/library-parts.ts";
import {
  type ShippedCell,
  unshipCell,
} from "../../src/notebook/shipped-cell.ts";

const namesMethod = (source: string) =>
  markUsual(compileCell({ id: "a", source }), false).usual!.length > 0;

test.each([
  ["x.add(1)", true],
  ["const { mul } = x;", true],
  ['x["sub"](1)', true],
  ["x\n  .var()", true],
  ["const a = x.reshape(2); a.item(); a.toArray()", false],
  ["x.data.slice(1); x.shape.slice(2)", false],
  ["console.log(Math.max(1, 2))", false],
])("%s names a later method: %s", (source, named) => {
  expect(namesMethod(source)).toBe(named);
});

test("a cell that names any later method is known to", () => {
  expect(laterMethods).toContain("matmul");
  expect(laterMethods).not.toContain("reshape");
  expect(laterMethods.filter((name) => !namesMethod(`x.${name}()`))).toEqual(
    [],
  );
});

test.each([
  ["const a = 1;", false, []],
  ["const a = 1;", true, ["explanations"]],
  ["const f = (x: any) => x.add(1);", false, ["methods"]],
  ["const f = (x: any) => x.add(1);", true, ["explanations", "methods"]],
])("%s, explained: %s, needs %j of the usual parts", (...row) => {
  const [source, isExplained, needed] = row;
  const compiled = compileCell({ id: "a", source });
  const marked = markUsual(compiled, isExplained);
  const shipped = shipCell(source, marked) as ShippedCell;
  expect(neededBy(unshipCell(shipped, source))).toEqual(needed);
  // A reader's edit is compiled in the page, which knows nothing of its run.
  expect(neededBy(compiled)).toEqual(["explanations", "methods"]);
});

function neededBy(cell: CompiledCell): string[] {
  const linked = linkCells([cell]).linked.get(cell.id)!;
  return Object.entries(libraryParts).flatMap(([name, part]) =>
    needsPart(linked, { ...part, url: "", names: [], needs: [] }) ? [name] : [],
  );
}
