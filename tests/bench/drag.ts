import type { Browser, Page } from "@playwright/test";
import { withPage } from "./browser.ts";
import type { BenchServer } from "./serve.ts";
import { type Lap, timeLap } from "./stopwatch.ts";
import { lessonEn } from "./targets.ts";

type CellElement = HTMLElement & { setSource(source: string): void };

export interface DragTimes {
  /** From the slider's event to the output of the cell that depends on it, move by move. */
  moves: Lap[];
  /** Longest time between two frames of a fast drag, in milliseconds. */
  frames: number[];
}

const dial = "#cell-experiment-1";
const follower = "#cell-experiment-2";
const [min, max] = [8, 20];

const sources = {
  [dial]: `import { input } from "notebook";
const size = input.range({ label: "size", min: ${min}, max: ${max}, value: ${min} });`,
  [follower]: `import { conv2d, rand } from "convbook";
conv2d(rand(1, 1, size, size), rand(1, 1, 3, 3)).shape;`,
};

/** Drags a slider on which another cell depends: slowly to its end, and fast back again. */
export function measureDrags(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<DragTimes> {
  return withPage(browser, async (page) => {
    await page.goto(server.url + lessonEn.path, { waitUntil: "networkidle" });
    for (const [cell, source] of Object.entries(sources)) {
      const place = page.locator(cell);
      await place.evaluate(
        (element, source) => (element as CellElement).setSource(source),
        source,
      );
      await place.locator(".nb-run").click();
    }
    const times: DragTimes = { moves: [], frames: [] };
    for (let round = 0; round <= rounds; round++) {
      const { moves, frame } = await drag(page);
      if (round === 0) continue; // warms up
      times.moves.push(...moves);
      times.frames.push(frame);
    }
    return times;
  });
}

async function drag(page: Page): Promise<{ moves: Lap[]; frame: number }> {
  const slider = page.locator(`${dial} input[type="range"]:enabled`);
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  const thumb = height;
  const to = (value: number, steps = 1) =>
    page.mouse.move(
      x + thumb / 2 + ((width - thumb) * (value - min)) / (max - min),
      y + height / 2,
      { steps },
    );
  await to(min);
  await page.mouse.down();
  const moves: Lap[] = [];
  for (let value = min + 1; value <= max; value++) {
    const text = `[1, 1, ${value - 2}, ${value - 2}]`;
    const plan = {
      event: "input",
      place: `${follower} .nb-output`,
      text,
    } as const;
    moves.push(await timeLap(page, plan, () => to(value)));
  }
  await page.evaluate(watchFrames);
  await to(min, 3 * (max - min));
  const frame = await page.evaluate(() => window.longestFrame());
  await page.mouse.up();
  return { moves, frame };
}

declare global {
  interface Window {
    /** Ends the watch that `watchFrames` has begun. */
    longestFrame: () => number;
  }
}

/**
 * In the page: begins to look for the longest time between two frames, by the frames' own time. When
 * they call back depends on what else is to be done in a frame, and says nothing of one that is lost.
 */
function watchFrames(): void {
  let last: number | undefined;
  let longest = 0;
  let isGoing = true;
  const frame = (begin: number) => {
    longest = Math.max(longest, begin - (last ?? begin));
    last = begin;
    if (isGoing) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.longestFrame = () => {
    isGoing = false;
    return longest;
  };
}
