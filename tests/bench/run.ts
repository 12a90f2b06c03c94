import type { Browser } from "@playwright/test";
import { launch } from "./browser.ts";
import { coldBuild } from "./cold-build.ts";
import { measureDrags } from "./drag.ts";
import { measureEdits } from "./edit.ts";
import { measureChecks } from "./exercise-check.ts";
import { measureFigures } from "./figures.ts";
import { firstEdit } from "./first-edit.ts";
import { firstResults } from "./first-results.ts";
import { measureLessons, measureParts } from "./lesson-build.ts";
import { describeMachine, load } from "./machine.ts";
import { measurePages } from "./page-bytes.ts";
import { reportBuild } from "./report-build.ts";
import { reportChecks } from "./report-checks.ts";
import { reportDrags } from "./report-drags.ts";
import { reportEdits, reportFirstEdits } from "./report-edits.ts";
import { reportFigures } from "./report-figures.ts";
import { reportFirstResults } from "./report-first-results.ts";
import { reportPages } from "./report-pages.ts";
import { reportRequests } from "./report-requests.ts";
import { reportScripts } from "./report-scripts.ts";
import { measureScripts } from "./script-bytes.ts";
import { type BenchServer, serve } from "./serve.ts";
import { measureStops } from "./stop.ts";
import { floor, lessonEn, lessonZh } from "./targets.ts";

// Prints what a reader waits for, and what loads meanwhile, beside a page that does the least.
// Fails when a page loads more than its aims; times fail nothing. `--quick`: a tenth of the rounds.
const isQuick = process.argv.includes("--quick");

function rounds(usual: number): number {
  return isQuick ? Math.ceil(usual / 10) : usual;
}

/** True if every page keeps to its aims. */
async function measure(browser: Browser, server: BenchServer) {
  const targets = [floor, lessonEn, lessonZh];
  const visits = { browser, server, targets };
  const quick = await firstResults({ ...visits, rounds: rounds(20) });
  const isWithin = reportRequests(quick);
  reportFirstResults("as this machine is", quick);
  const slow = { ...visits, targets: [floor, lessonEn], isSlow: true };
  reportFirstResults(
    "processor 4 times slower, fast 4G",
    await firstResults({ ...slow, rounds: rounds(15) }),
  );

  const edits = await measureEdits(browser, server, rounds(120));
  reportEdits(edits, await measureStops(browser, server, rounds(20)));
  reportDrags(await measureDrags(browser, server, rounds(20)));
  reportChecks(await measureChecks(browser, server, rounds(40)));
  reportFigures(await measureFigures(browser, server, rounds(30)));
  const firstEdits = [];
  for (let round = 0; round < rounds(10); round++)
    firstEdits.push(await firstEdit(browser, server));
  reportFirstEdits(firstEdits);
  return isWithin;
}

console.log("Building the site without caches …");
const built = await coldBuild();
const server = await serve(built.site);
const browser = await launch();
console.log(`\n${describeMachine(browser.version())}`);
try {
  const isWithin = await measure(browser, server);
  if (!isWithin) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
reportPages(measurePages(built.site));
reportScripts(measureScripts(built.site));
const parts = await measureParts();
const again = await measureParts();
const whole = [];
for (let round = 0; round < 5; round++) whole.push(...(await measureLessons()));
reportBuild({ seconds: built.seconds, parts, again, whole });
console.log(`\nLoad ${load()} at the end.`);
if (process.exitCode) console.log("Over the aims; see OVER above.");
