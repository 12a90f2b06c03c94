import { resolve } from "node:path";
import ts from "typescript";
import type { CellSource } from "../notebook/cell.ts";
import { CellService, type TypeInfo } from "../typing/cell-service.ts";

/** A type error at its place in a cell. */
export interface TypeProblem {
  cell: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
}

/** One service for the whole build: the library and the standard types are read once. */
const service = new CellService({
  root: resolve(import.meta.dirname, "../.."),
  standard: ts.getDefaultLibFilePath({}),
  read: (path) => ts.sys.readFile(path),
});

/** Type errors of a lesson's cells, each cell seeing the names defined above it. */
export function typecheckCells(cells: CellSource[]): TypeProblem[] {
  service.show(cells);
  return cells.flatMap(({ id, source }) =>
    service.problems(id).map(({ from, text }) => {
      const before = source.slice(0, from).split("\n");
      const column = before.at(-1)!.length + 1;
      return { cell: id, line: before.length, column, message: text };
    }),
  );
}

/** By cell, the type of every name in it. */
export function nameTypes(cells: CellSource[]): Map<string, TypeInfo[]> {
  service.show(cells);
  return new Map(cells.map(({ id }) => [id, service.nameTypes(id)]));
}
