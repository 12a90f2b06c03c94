import { printTable } from "../table.ts";
import { library } from "./contenders.ts";
import type { Report } from "./page.ts";
import type { Result } from "./rounds.ts";

/** Share of the peak that the library aims for on these shapes. */
const PEAK_AIM = 0.7;
const PEAK_SHAPES = ["c", "e", "g"];
const LARGEST_ERROR = 2e-6;

/** Prints the table of one engine; true if the library reaches every aim. */
export function printReport(engine: string, report: Report): boolean {
  const { peak, results, missing } = report;
  const names = [
    ...new Set(results.flatMap(({ times }) => Object.keys(times))),
  ];
  const rows = results.map((result) => {
    const { shape, aim } = result;
    const ratio = ratioOf(result, result.times[library.name] ?? []);
    const most = ratioOf(result, leastTimes(result, peak));
    const speed = median(result.gigaflops);
    const share = peak === undefined ? NaN : speed / peak;
    const isFast = Number.isNaN(ratio) || ratio >= aim;
    const isNearPeak = !PEAK_SHAPES.includes(shape) || !(share < PEAK_AIM);
    const isRight = Object.values(result.errors).every(
      (e) => e <= LARGEST_ERROR,
    );
    return {
      isGood: isFast && isNearPeak && isRight,
      cells: [
        shape,
        ...names.map((name) => show(median(result.times[name] ?? []))),
        Number.isNaN(ratio) ? "no peer" : `${ratio.toFixed(2)}, aim ${aim}`,
        Number.isNaN(most) ? "–" : most.toFixed(2),
        `${speed.toFixed(1)}${Number.isNaN(share) ? "" : ` = ${Math.round(100 * share)} %`}`,
        Object.values(result.errors)
          .map((e) => e.toExponential(0))
          .join(" "),
        (isFast ? "ok" : "UNDER") +
          (isNearPeak ? "" : ", UNDER the peak's share") +
          (isRight ? "" : ", WRONG"),
      ],
    };
  });
  printTable(
    `${engine}; peak of one thread ${peak?.toFixed(1) ?? "unknown"} GFLOP/s`,
    [
      "",
      ...names.map((name) => `${name}, ms`),
      "ratio to the best peer",
      "at most",
      "GFLOP/s",
      "errors",
      "",
    ],
    rows.map(({ cells }) => cells),
  );
  console.log(
    "  at most: the ratio of a direct sum at the peak's speed that also copies its input, weight and output",
  );
  for (const [name, reason] of Object.entries(missing))
    console.log(`  ${name} did not run: ${reason}`);
  for (const { shape, failures } of results)
    for (const [name, reason] of Object.entries(failures))
      console.log(`  ${name} did not run ${shape}: ${reason}`);
  return rows.every(({ isGood }) => isGood);
}

/** Median over the rounds of the best peer's time in a round by that in `own`. */
function ratioOf({ times }: Result, own: number[]): number {
  const peers = Object.entries(times).filter(
    ([name]) => name !== library.name && !name.includes("native"),
  );
  if (peers.length === 0) return NaN;
  return median(
    own.map((time, round) => {
      return Math.min(...peers.map(([, list]) => list[round]!)) / time;
    }),
  );
}

/** What the direct sum takes at the peak's speed, with the copying of the same round. */
function leastTimes(
  { copies, operations }: Result,
  peak: number | undefined,
): number[] {
  return copies.map((ms) => ms + operations / (peak ?? NaN) / 1e6);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Three digits: microseconds matter for the small ones. */
function show(ms: number): string {
  return Number.isNaN(ms) ? "–" : ms.toPrecision(3);
}
