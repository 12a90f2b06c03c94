import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { readProps } from "./component-props.ts";
import { type LessonCell, LessonProblem } from "./extract.ts";

/** By cell the `<Predict>` whose question it answers: its output is covered until the reader guesses. */
export type Predictions = Map<string, string>;

/** Finds the guesses of a lesson; one that cannot be asked fails at its line. */
export function findPredictions(tree: Root, cells: LessonCell[]): Predictions {
  const predictions: Predictions = new Map();
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name !== "Predict") return;
    const line = node.position?.start.line ?? 1;
    const fail = (fact: string) => {
      throw new LessonProblem(`Predict: ${fact}`, line);
    };
    const { id, of, options, right } = readProps(node);
    if (typeof id !== "string" || !/^[a-z][a-z0-9-]*$/.test(id))
      return fail(`needs an id in kebab-case, got ${show(id)}`);
    if ([...predictions.values()].includes(id))
      return fail(`the id ${id} is used twice`);
    const cell = cells.find((cell) => cell.id === of);
    if (!cell)
      return fail(`${id} is of ${show(of)}; name a cell of this lesson`);
    if (cell.line < line)
      return fail(`${id} comes after its cell ${cell.id}; put it before`);
    if (predictions.has(cell.id))
      return fail(
        `${id} is of ${cell.id}, like ${predictions.get(cell.id)}; one guess a cell`,
      );
    const isList =
      Array.isArray(options) &&
      options.length >= 2 &&
      options.every((option) => typeof option === "string" && option !== "");
    if (!isList)
      return fail(`${id} needs options={["…", "…"]}, got ${show(options)}`);
    if (!Number.isInteger(right) || !(Number(right) in options))
      return fail(
        `${id} has ${options.length} options, so right is 0 to ${options.length - 1}, got ${show(right)}`,
      );
    predictions.set(cell.id, id);
  });
  return predictions;
}

/** Ids of the guesses in a lesson's text, in the order in which they are asked. */
export function listPredictions(lesson: string): string[] {
  return [...lesson.matchAll(/<Predict\s[^>]*?\bid="([^"]+)"/g)].map(
    ([, id]) => id!,
  );
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
