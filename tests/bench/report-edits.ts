import { guides, judge } from "./aims.ts";
import type { EditLaps } from "./edit.ts";
import type { FirstEdit } from "./first-edit.ts";
import type { Answer } from "./serve.ts";
import { shareInFrame, spread } from "./stats.ts";
import type { Lap } from "./stopwatch.ts";
import { printTable, timeHeads, timeRow } from "./table.ts";

/** Prints what a reader waits for who has the editor open. */
export function reportEdits(
  { lesson, floor, pyodide }: EditLaps,
  stops: number[],
): void {
  printTable(
    "Edit, from the key to the output",
    [...timeHeads, "within 16.7 ms"],
    [
      ...lapRows("floor", floor),
      ...lapRows("lesson", lesson),
      ...lapRows("Pyodide", pyodide),
      timeRow("Stop of an endless loop → result of a good text", spread(stops)),
    ],
  );
}

function lapRows(name: string, laps: Lap[]) {
  const changes = laps.map(({ change }) => change);
  const frames = laps.map(({ frame }) => frame);
  return [
    [
      ...timeRow(`${name}: key → output in the document`, spread(changes)),
      shareInFrame(changes),
    ],
    timeRow(`${name}: key → drawn`, spread(frames)),
  ];
}

/** Prints what the first edit of a visit loads and takes. */
export function reportFirstEdits(edits: FirstEdit[]): void {
  printTable("First edit of a visit", timeHeads, [
    timeRow("mouse → caret drawn", spread(edits.map(({ caret }) => caret))),
    timeRow("Ctrl+Enter → drawn", spread(edits.map(({ result }) => result))),
  ]);
  const answers = edits[0]?.answers ?? { caret: [], result: [] };
  const row =
    (limits: [start: string, limit: number][]) => (answer: Answer) => {
      const limit = limits.find(([start]) => answer.path.includes(start))?.[1];
      const verdict = limit
        ? `guide ${limit}: ${judge(answer.bytes, limit)}`
        : "";
      return [answer.path, answer.bytes, verdict];
    };
  const names: [string, number][] = [
    ["/text.", guides.editor],
    ["/compile", guides.compiler],
  ];
  printTable(
    "Loaded by the first edit (brotli)",
    ["", "bytes", ""],
    [...answers.caret, ...answers.result].map(row(names)),
  );
}
