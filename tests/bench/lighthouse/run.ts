import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { bringPackages } from "../../../scripts/bring-packages.ts";
import { fetchChromium } from "../../../scripts/chromium-fetch.ts";
import { findChromium } from "../../../scripts/chromium-lookup.ts";
import { ROOT } from "../../../scripts/npm.mjs";
import { languages } from "../../../src/i18n/language.ts";
import { freePort } from "../../free-port.ts";
import { describeMachine, load } from "../machine.ts";
import { serve } from "../serve.ts";
import { printTable } from "../table.ts";
import { pageTypes } from "./page-types.ts";
import { best, openLighthouse, type Scores, visit } from "./score.ts";

// Lighthouse's mobile scores of each type of page in both languages, the best of up to three
// visits, for the site as built. Fails if one is under 100. Words after the command choose
// pages: `npm run bench:lighthouse -- /zh/qa/ /en/`.
const chosen = process.argv.slice(2);
const site = join(ROOT, "dist");
if (!existsSync(join(site, "index.html")))
  throw new Error("bench: no site in dist; run npm run build first");
const lighthouse = await openLighthouse(
  bringPackages(
    join(import.meta.dirname, "packages"),
    "lighthouse",
    "Lighthouse, 150 MB",
  ),
);
// Lighthouse speaks to the browser through a port, and does not take Playwright's pipe.
const port = await freePort();
const server = await serve(site);
const browser = await chromium.launch({
  executablePath: findChromium() ?? (await fetchChromium()),
  args: ["--no-sandbox", `--remote-debugging-port=${port}`],
});
console.log(describeMachine(browser.version()));

const pages = pageTypes
  .flatMap((path) => languages.map((language) => `/${language}/${path}`))
  .filter((path) => chosen.length === 0 || chosen.includes(path));
const results = new Map<string, Scores>();
try {
  for (const path of pages) results.set(path, await bestOfThree(path));
} finally {
  await browser.close();
  server.close();
}
printTable(
  "Lighthouse, mobile, the best of up to three visits",
  ["", "perf", "a11y", "practices", "seo", "LCP ms", "TBT ms", "CLS"],
  [...results].map(([path, { scores, lcp, tbt, cls }]) => [
    path,
    ...scores,
    Math.round(lcp),
    Math.round(tbt),
    cls.toFixed(3),
  ]),
);
for (const [path, { lacking }] of results)
  for (const text of new Set(lacking)) console.log(`  ${path} ${text}`);
console.log(`\nLoad ${load()} at the end.`);
if ([...results.values()].some(({ scores }) => scores.some((s) => s < 100)))
  process.exitCode = 1;

async function bestOfThree(path: string): Promise<Scores> {
  const visits: Scores[] = [];
  do visits.push(await visit(lighthouse, server.url + path, port));
  while (visits.length < 3 && best(visits).scores.some((s) => s < 100));
  return best(visits);
}
