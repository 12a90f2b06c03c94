import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/npm.mjs";
import { runScript, Stop } from "../../scripts/stop.mjs";
import { launch } from "./browser.ts";
import { describeMachine, load } from "./machine.ts";
import { measurePage } from "./measure-page.ts";
import { bringPyodide } from "./pyodide/bring.ts";
import { serve } from "./serve.ts";

// What a reader of the built site waits for, beside a page that does the least and beside
// Pyodide: `npm run bench:page`. Fails when a page loads more than its aims; times fail nothing.
// `--quick`: a tenth of the rounds.
await runScript(async () => {
  const site = join(ROOT, "dist");
  if (!existsSync(join(site, "index.html")))
    throw new Stop("bench: dist/ holds no site; run npm run build first");
  const server = await serve(site, bringPyodide());
  const browser = await launch();
  console.log(describeMachine(browser.version()));
  try {
    const isWithin = await measurePage(browser, server);
    console.log(`\nLoad ${load()} at the end.`);
    if (isWithin) return;
    console.log("Over the aims; see OVER above.");
    process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
});
