import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { ROOT } from "../../scripts/npm.mjs";
import { readerSource } from "../../src/exercise/source.ts";
import { withPage } from "./browser.ts";
import type { BenchServer } from "./serve.ts";
import { lessonEn } from "./targets.ts";

type CellElement = HTMLElement & { setSource(source: string): void };

/** Milliseconds from Check to the verdict. */
export interface CheckTimes {
  /** The first press, which loads the checks and the compiler. */
  first: number;
  later: number[];
}

/** Checks the right answer of exercise `corr2d`, again and again. */
export function measureChecks(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<CheckTimes> {
  return withPage(browser, async (page) => {
    await page.goto(server.url + lessonEn.path, { waitUntil: "networkidle" });
    const file = join(ROOT, "content/exercises/corr2d/solution.ts");
    const solution = readerSource(readFileSync(file, "utf8"));
    await page
      .locator("nb-cell[data-cell=corr2d]")
      .evaluate(
        (cell, source) => (cell as CellElement).setSource(source),
        solution,
      );
    const check = () => page.evaluate(pressCheck, "#exercise-corr2d");
    const first = await check();
    const later: number[] = [];
    for (let round = 0; round < rounds; round++) later.push(await check());
    return { first, later };
  });
}

/** In the page. */
async function pressCheck(selector: string): Promise<number> {
  const exercise = document.querySelector(selector)!;
  const verdict = exercise.querySelector(".ex-verdict")!;
  verdict.replaceChildren();
  const isSaid = new Promise<void>((resolve, reject) => {
    new MutationObserver((_, changes) => {
      if (!verdict.querySelector(".ex-right, .ex-wrong")) return;
      changes.disconnect();
      if (verdict.querySelector(".ex-right")) resolve();
      else
        reject(new Error(`bench: the solution fails: ${verdict.textContent}`));
    }).observe(verdict, { childList: true });
  });
  const start = performance.now();
  exercise.querySelector<HTMLElement>(".ex-check")!.click();
  await isSaid;
  return performance.now() - start;
}
