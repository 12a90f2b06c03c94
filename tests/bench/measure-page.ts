import type { Browser } from "@playwright/test";
import { measureDrags } from "./drag.ts";
import { measureEdits } from "./edit.ts";
import { measureChecks } from "./exercise-check.ts";
import { measureFigures } from "./figures.ts";
import { firstEdit } from "./first-edit.ts";
import { firstPaints } from "./first-paint.ts";
import type { FirstResult } from "./first-result.ts";
import { firstResults } from "./first-results.ts";
import { reportBeside } from "./report-beside.ts";
import { reportChecks } from "./report-checks.ts";
import { reportDrags } from "./report-drags.ts";
import { reportEdits, reportFirstEdits } from "./report-edits.ts";
import { reportFigures } from "./report-figures.ts";
import { reportFirstPaints } from "./report-first-paints.ts";
import { reportFirstResults } from "./report-first-results.ts";
import { reportRequests } from "./report-requests.ts";
import type { BenchServer } from "./serve.ts";
import { measureStops } from "./stop.ts";
import { floor, lessonEn, lessonZh, pyodide, type Target } from "./targets.ts";

/** `--quick`: a tenth of the rounds. */
const isQuick = process.argv.includes("--quick");

function rounds(usual: number): number {
  return isQuick ? Math.ceil(usual / 10) : usual;
}

/** Prints what a reader waits for; true if every page keeps to its aims for what it loads. */
export async function measurePage(
  browser: Browser,
  server: BenchServer,
): Promise<boolean> {
  /** Pyodide takes seconds: it comes a fifth as often. */
  const visit = async (targets: Target[], usual: number, isSlow = false) => {
    const all = { browser, server, isSlow };
    return new Map<Target, FirstResult[]>([
      ...(await firstResults({ ...all, targets, rounds: rounds(usual) })),
      ...(await firstResults({
        ...all,
        targets: [pyodide],
        rounds: rounds(usual / 5),
      })),
    ]);
  };
  const quick = await visit([floor, lessonEn, lessonZh], 20);
  const ours = [...quick].filter(([target]) => target !== pyodide);
  const isWithin = reportRequests(new Map(ours));
  reportFirstResults("as this machine is", quick);
  const slow = await visit([floor, lessonEn], 15, true);
  reportFirstResults("processor 4 times slower, fast 4G", slow);
  reportFirstPaints(await firstPaints(browser, server.url, rounds(10)));

  const edits = await measureEdits(browser, server, rounds(120));
  const stops = await measureStops(browser, server, rounds(20));
  const checks = await measureChecks(browser, server, rounds(40));
  const figures = await measureFigures(browser, server, rounds(30));
  reportEdits(edits, stops);
  reportDrags(await measureDrags(browser, server, rounds(20)));
  reportChecks(checks);
  reportFigures(figures);
  const firstEdits = [];
  for (let round = 0; round < rounds(10); round++)
    firstEdits.push(await firstEdit(browser, server));
  reportFirstEdits(firstEdits);
  reportBeside({ quick, slow, edits, stops, checks, figures });
  return isWithin;
}
