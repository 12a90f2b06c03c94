import type { Browser } from "@playwright/test";
import { within, withPage } from "./browser.ts";
import type { BenchServer } from "./serve.ts";
import { cell, lessonEn } from "./targets.ts";

type CellElement = HTMLElement & { setSource(source: string): void };

interface Plan {
  cell: string;
  /** A text whose output is `result`. */
  good: string;
  result: string;
  patience: number;
}

/** How long a loop runs before it is stopped, in milliseconds: nobody sees it and presses sooner. */
const patience = 500;

/** Milliseconds from Stop, pressed while a loop without end runs, to the result of a good text. */
export function measureStops(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<number[]> {
  return withPage(browser, async (page) => {
    await page.goto(server.url + lessonEn.path, { waitUntil: "networkidle" });
    const code = await page.locator(`${cell} .nb-source code`).textContent();
    const good = code!.replace("stride: [3, 4]", "stride: [3, 2]");
    const plan: Plan = { cell, good, result: "[2, 3]", patience };
    const stop = () =>
      within("a result after Stop", page.evaluate(stopAndRun, plan));
    await stop(); // loads the compiler
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await stop());
    return times;
  });
}

/** In the page. */
async function stopAndRun({
  cell,
  good,
  result,
  patience,
}: Plan): Promise<number> {
  const element = document.querySelector<CellElement>(cell)!;
  const part = (name: string) => element.querySelector<HTMLElement>(name)!;
  element.setSource("while (true) {}");
  part(".nb-run").click();
  while (part(".nb-stop").hidden)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, patience));
  // The output of the round before is still there.
  part(".nb-output").replaceChildren();
  const isThere = new Promise<void>((resolve) => {
    new MutationObserver((_, changes) => {
      if (part(".nb-output").textContent !== result) return;
      changes.disconnect();
      resolve();
    }).observe(part(".nb-output"), { childList: true });
  });
  const start = performance.now();
  part(".nb-stop").click();
  element.setSource(good);
  part(".nb-run").click();
  await isThere;
  return performance.now() - start;
}
