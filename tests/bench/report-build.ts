import type { LessonParts } from "./lesson-build.ts";
import { spread } from "./stats.ts";
import { printTable } from "./table.ts";

export interface BuildTimes {
  /** The whole site, cold. */
  seconds: number;
  /** By lesson: the first of the process, then the others. */
  parts: LessonParts[];
  /** The same once more. */
  again: LessonParts[];
  /** Whole pipeline of one lesson, warm. */
  whole: number[];
}

/** Prints what an author waits for. */
export function reportBuild({
  seconds,
  parts,
  again,
  whole,
}: BuildTimes): void {
  const names = ["extract", "typecheck", "execute", "highlight"] as const;
  const row = (label: string, lesson: LessonParts | undefined) => {
    const times = names.map((name) => lesson?.[name] ?? NaN);
    return [label, ...times, times.reduce((sum, time) => sum + time, 0)];
  };
  printTable(
    "Build of a lesson, ms",
    ["", ...names, "sum"],
    [
      row("first of the process (en)", parts[0]),
      row("second (zh)", parts[1]),
      row("warm (en)", again[0]),
      row("warm (zh)", again[1]),
    ],
  );
  const { p50, p95, count } = spread(whole);
  console.log(
    `  whole MDX pipeline of a lesson, warm: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${count} times)`,
  );
  console.log(`\nWhole site, cold: ${seconds.toFixed(1)} s`);
}
