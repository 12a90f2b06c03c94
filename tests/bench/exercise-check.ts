import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { ROOT } from "../../scripts/npm.mjs";
import { readerSource } from "../../src/exercise/source.ts";
import { within, withPage } from "./browser.ts";
import type { BenchServer } from "./serve.ts";
import { lessonEn } from "./targets.ts";

type CellElement = HTMLElement & { setSource(source: string): void };

/** One kind of exercise, and what takes its place. */
interface Subject {
  kind: string;
  exercise: string;
  path: string;
}

export interface CheckTimes {
  kind: string;
  /** Milliseconds of the first press, which loads what the check needs. */
  first: number;
  /** From the later presses to the verdict. */
  later: number[];
  /** Longest time between two frames during each of them. */
  frames: number[];
}

const subjects: Subject[] = [
  { kind: "code", exercise: "corr2d", path: lessonEn.path },
  { kind: "steps", exercise: "last-example", path: lessonEn.path },
  { kind: "choice", exercise: "stride-benefits", path: "/en/exercises/" },
];

/** Checks an answer of each kind, again and again. */
export async function measureChecks(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<CheckTimes[]> {
  const times: CheckTimes[] = [];
  for (const subject of subjects)
    times.push(await measureKind(browser, server, subject, rounds));
  return times;
}

function measureKind(
  browser: Browser,
  server: BenchServer,
  { kind, exercise, path }: Subject,
  rounds: number,
): Promise<CheckTimes> {
  return withPage(browser, async (page) => {
    await page.goto(server.url + path, { waitUntil: "networkidle" });
    const place = page.locator(`#exercise-${exercise}`);
    if (kind === "code")
      await place
        .locator("nb-cell")
        .evaluate(
          (cell, source) => (cell as CellElement).setSource(source),
          solutionOf(exercise),
        );
    else if (kind === "steps") await place.locator("input").first().fill("1");
    else await place.locator("input").first().check();
    const check = () =>
      within("a verdict", page.evaluate(pressCheck, `#exercise-${exercise}`));
    const first = await check();
    const later = [];
    for (let round = 0; round < rounds; round++) later.push(await check());
    return {
      kind: `${kind} (${exercise})`,
      first: first.ms,
      later: later.map(({ ms }) => ms),
      frames: later.map(({ frame }) => frame),
    };
  });
}

function solutionOf(exercise: string): string {
  const file = join(ROOT, "content/exercises", exercise, "solution.ts");
  return readerSource(readFileSync(file, "utf8"));
}

/** In the page: what a press takes, and the longest time between two frames meanwhile. */
async function pressCheck(selector: string) {
  const exercise = document.querySelector(selector)!;
  const verdict = exercise.querySelector(".ex-verdict")!;
  const button = exercise.querySelector<HTMLElement>(".ex-check")!;
  verdict.replaceChildren();
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  let last = performance.now();
  let longest = 0;
  let isGoing = true;
  const watch = async () => {
    while (isGoing) {
      await frame();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  };
  const isSaid = new Promise<void>((resolve) => {
    new MutationObserver((_, changes) => {
      // A check that takes long says so first.
      if (!verdict.firstElementChild || button.textContent === "Stop") return;
      changes.disconnect();
      resolve();
    }).observe(exercise, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const frames = watch();
  const start = performance.now();
  button.click();
  await isSaid;
  const ms = performance.now() - start;
  // The verdict's own frame counts, too.
  await frame();
  isGoing = false;
  await frames;
  return { ms, frame: longest };
}
