import { launch } from "./browser.ts";
import { coldBuild } from "./cold-build.ts";
import { measureLessons, measureParts } from "./lesson-build.ts";
import { describeMachine, load } from "./machine.ts";
import { measurePage } from "./measure-page.ts";
import { measurePages } from "./page-bytes.ts";
import { bringPyodide } from "./pyodide/bring.ts";
import { measureDependencies } from "./dependency-bytes.ts";
import { reportBuild } from "./report-build.ts";
import { reportDependencies } from "./report-dependencies.ts";
import { reportPages } from "./report-pages.ts";
import { reportScripts } from "./report-scripts.ts";
import { measureScripts } from "./script-bytes.ts";
import { serve } from "./serve.ts";

// Prints what `bench:page` does, of a site that is built without caches, then the bytes of pages
// and scripts and the times of the build. Fails when a page loads more than its aims; times fail
// nothing. `--quick`: a tenth of the rounds.
console.log("Building the site without caches …");
const built = await coldBuild();
const server = await serve(built.site, bringPyodide());
const browser = await launch();
console.log(`\n${describeMachine(browser.version())}`);
try {
  const isWithin = await measurePage(browser, server);
  if (!isWithin) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
reportPages(measurePages(built.site));
reportScripts(measureScripts(built.site));
reportDependencies(measureDependencies(built.site, built.modules));
const parts = await measureParts();
const again = await measureParts();
const whole = [];
for (let round = 0; round < 5; round++) whole.push(...(await measureLessons()));
reportBuild({ seconds: built.seconds, parts, again, whole });
console.log(`\nLoad ${load()} at the end.`);
if (process.exitCode) console.log("Over the aims; see OVER above.");
