import { expect, test } from "vitest";
import { laterMethods, markPlain } from "../../src/build/mark-plain.ts";
import { shipCell } from "../../src/build/ship-cell.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import { linkCells } from "../../src/notebook/graph.ts";
import { libraryParts, needsPart } from "../../src/notebook/library-parts.ts";
import {
  type ShippedCell,
  unshipCell,
} from "../../src/notebook/shipped-cell.ts";

const isPlain = (source: string) =>
  markPlain(compileCell({ id: "a", source })).isPlain ?? false;

test.each([
  ["x.add(1)", false],
  ["const { mul } = x;", false],
  ['x["sub"](1)', false],
  ["x\n  .var()", false],
  ["const a = x.reshape(2); a.item(); a.toArray()", true],
  ["x.data.slice(1); x.shape.slice(2)", true],
  ["console.log(Math.max(1, 2))", true],
])("%s is plain: %s", (source, plain) => {
  expect(isPlain(source)).toBe(plain);
});

test("a cell that names any later method is not plain", () => {
  expect(laterMethods).toContain("matmul");
  expect(laterMethods).not.toContain("reshape");
  expect(laterMethods.filter((name) => isPlain(`x.${name}()`))).toEqual([]);
});

test("only a shipped cell that is plain does without the methods", () => {
  const source = "const a = 1;";
  const compiled = compileCell({ id: "a", source });
  const shipped = shipCell(source, markPlain(compiled)) as ShippedCell;
  const part = { ...libraryParts.methods, url: "", names: "", needs: [] };
  const needs = (cell: typeof compiled) =>
    needsPart(linkCells([cell]).linked.get("a")!, part);
  expect(needs(unshipCell(shipped, source))).toBe(false);
  expect(needs(compiled)).toBe(true);
});
