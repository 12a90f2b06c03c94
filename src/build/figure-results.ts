import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { CellOutput } from "../notebook/output.ts";
import type { Results } from "../visual/experiment/results.ts";
import { readProps } from "./component-props.ts";
import type { ExecutedCell } from "./execute.ts";
import { type LessonCell, LessonProblem } from "./extract.ts";

/** What a figure takes from a cell. */
export type CellResults = Pick<Results, "cell" | "columns" | "rows" | "source">;

/**
 * Gives every `<Figure of="cell">` of a lesson the table that the cell has shown; returns these
 * tables by cell.
 *
 * @throws LessonProblem if `of` names no cell above the figure, or one that has shown no table.
 */
export function giveResults(
  tree: Root,
  cells: LessonCell[],
  executed: Map<string, ExecutedCell>,
): Record<string, CellResults> {
  const given: Record<string, CellResults> = {};
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name !== "Figure") return;
    const props = readProps(node);
    if (!("of" in props)) return;
    const { of } = props;
    const line = node.position?.start.line ?? 1;
    const cell = cells.find(({ id }) => id === of);
    const results =
      cell && cell.line < line
        ? resultsOf(cell, executed.get(cell.id)!.outputs)
        : undefined;
    if (!results)
      throw new LessonProblem(
        `Figure: of is ${JSON.stringify(of)}; name a cell above that shows a table`,
        line,
      );
    given[results.cell] = results;
    const { source, ...table } = results;
    const value = JSON.stringify(cell?.isForFigure ? results : table);
    node.attributes.push({ type: "mdxJsxAttribute", name: "results", value });
  });
  return given;
}

/** The last table that a cell has shown; undefined if there is none, or rows were not kept. */
export function resultsOf(
  { id, source }: LessonCell,
  outputs: CellOutput[],
): CellResults | undefined {
  const table = outputs.findLast((output) => output.kind === "table");
  if (!table || table.count > table.rows.length) return undefined;
  const { columns, rows } = table;
  return { cell: id, source, columns, rows };
}
