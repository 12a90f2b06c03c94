import type { CDPSession, Page } from "@playwright/test";
import { slow, within } from "./browser.ts";

/**
 * What steps of a figure take of a processor four times slower, in milliseconds: one by one, each
 * until the figure rests, measured as the machine is and multiplied.
 */
export async function measureWorks(
  page: Page,
  session: CDPSession,
  id: string,
  rounds: number,
): Promise<number[]> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const works: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await workedSoFar(session);
    await within(`the figure ${id}`, page.evaluate(step, id));
    const after = await workedSoFar(session);
    works.push(slow.cpu * (after - before));
  }
  return works;
}

/** Script, styles and layout of the page's main thread, in milliseconds of the processor. */
async function workedSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
  return metrics
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { value }) => sum + 1000 * value, 0);
}

/** Runs in the page: one step, and the few frames that it may take. */
async function step(id: string): Promise<void> {
  const figure = document.getElementById(id)!;
  const [, at, steps] = /(\d+) \/ (\d+)/.exec(
    figure.querySelector(".fig-count")!.textContent,
  )!;
  const key = at === steps ? "Home" : "ArrowRight";
  figure
    .querySelector(".fig-bar")!
    .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  for (let frame = 0; frame < 4; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
