import type { EditLaps } from "./edit.ts";
import type { CheckTimes } from "./exercise-check.ts";
import type { FigureTimes } from "./figures.ts";
import type { FirstResult } from "./first-result.ts";
import { spread } from "./stats.ts";
import { printTable } from "./table.ts";
import { floor, lessonEn, pyodide, type Target } from "./targets.ts";

type Visits = ReadonlyMap<Target, FirstResult[]>;

interface Measured {
  quick: Visits;
  slow: Visits;
  edits: EditLaps;
  stops: number[];
  checks: CheckTimes[];
  figures: FigureTimes[];
}

/** Prints a lesson beside the page that does the least and beside Python in the page: medians. */
export function reportBeside({
  quick,
  slow,
  edits,
  stops,
  checks,
  figures,
}: Measured): void {
  const visited = (visits: Visits, of: (visit: FirstResult) => number) =>
    [floor, lessonEn, pyodide].map((target) => visits.get(target)!.map(of));
  const edited = (of: keyof EditLaps["lesson"][number]) =>
    [edits.floor, edits.lesson, edits.pyodide].map((laps) =>
      laps.map((lap) => lap[of]),
    );
  const alone = (times: number[]) => [[], times, []];
  printTable(
    "Beside the floor page and Pyodide, p50",
    ["", "floor", "lesson", "Pyodide", "lesson/floor", "Pyodide/lesson"],
    [
      row(
        "navigation → result drawn, ms",
        visited(quick, ({ painted }) => painted),
      ),
      row(
        "… 4 times slower, fast 4G",
        visited(slow, ({ painted }) => painted),
      ),
      row(
        "loaded until then, bytes (brotli)",
        visited(quick, ({ answers }) =>
          answers.reduce((sum, { bytes }) => sum + bytes, 0),
        ),
      ),
      row(
        "… in requests",
        visited(quick, ({ answers }) => answers.length),
      ),
      row("edit: key → output in the document, ms", edited("change")),
      row("edit: key → drawn, ms", edited("frame")),
      row("stop of an endless loop → result, ms", alone(stops)),
      ...checks.map(({ kind, later }) =>
        row(`check, ${kind}, ms`, alone(later)),
      ),
      ...figures.map(({ name, settings }) =>
        row(`figure, ${name}, ms (4 times slower)`, alone(settings)),
      ),
    ],
  );
}

/** No times: the page cannot do it. */
function row(label: string, times: number[][]): string[] {
  const [least, ours, python] = times.map((each) => spread(each).p50);
  const ratio = (one = NaN, other = NaN) => show(one / other, "× ");
  return [
    label,
    ...[least, ours, python].map((value) => show(value)),
    ratio(ours, least),
    ratio(python, ours),
  ].map((text, column) => (column === 0 ? text : text.padStart(9)));
}

function show(value = NaN, sign = ""): string {
  if (Number.isNaN(value)) return "–";
  return sign + (Number.isInteger(value) ? String(value) : value.toFixed(1));
}
