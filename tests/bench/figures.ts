import type { Browser, Page } from "@playwright/test";
import { slow, withPage, within } from "./browser.ts";
import { measureWorks } from "./figure-work.ts";
import type { BenchServer } from "./serve.ts";

/** What a figure does between an event and the screen, in milliseconds. */
export interface FigureTimes {
  name: string;
  /** One step on, and from the last to the first, by a key: script, styles and layout. */
  steps: number[];
  /**
   * The same in time of the processor instead of the clock, which also runs while other programs
   * have the processor: measured as the machine is, and multiplied.
   */
  stepWorks: number[];
  /** One setting changed: the longest of its frames, for a figure may take several. */
  settings: number[];
  /** From the change of a setting to its first frame, drawn. */
  frames: number[];
}

/** Figures by their id, with a state where another one is heavier; in the gallery if no page is named. */
const figures: [name: string, id: string, state?: string, page?: string][] = [
  ["stepper, 8×8", "last"],
  ["stepper, 16×16", "strided", "n16x16.k3x3.p1,1,1,1.s1,1.d1,1.zeros"],
  ["stepper, 32×32", "strided", "n32x32.k5x5.p2,2,2,2.s1,1.d1,1.zeros"],
  ["stepper, 128×128", "strided", "n128x128.k5x5.p2,2,2,2.s1,1.d1,1.zeros"],
  ["border usage, 32×32", "usage", "n32x32.k5x5.p2,2,2,2.s2,2.d1,1.zeros"],
  ["border usage, 128×128", "usage", "n128x128.k5x5.p2,2,2,2.s2,2.d1,1.zeros"],
  ["padding's influence, 32×32", "depth", "n32.k3.l4"],
  ["padding's influence, 128×128", "depth", "n128.k3.l4"],
  ["rounding", "alignment"],
  ["shape chain", "chains"],
  ["receptive field", "field-three"],
  ["transposed", "checkerboard"],
  ["cost", "placement"],
  ["sound", "tones"],
  ["filters", "directions"],
  ["measurements, lines", "accuracy"],
  ["measurements, 192 dots", "figure-search", undefined, "choosing"],
];

/** Every kind of figure with the processor four times slower. */
export async function measureFigures(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<FigureTimes[]> {
  const all: FigureTimes[] = [];
  for (const [name, id, state, place = "gallery"] of figures)
    all.push(
      await withPage(browser, async (page) => {
        const search = state ? `?${id}=${state}@1` : "";
        await page.goto(`${server.url}/en/${place}/${search}`);
        await wake(page, id);
        const session = await page.context().newCDPSession(page);
        const stepWorks = await measureWorks(
          page,
          session,
          id,
          rounds + warmUp,
        );
        stepWorks.splice(0, warmUp);
        await session.send("Emulation.setCPUThrottlingRate", {
          rate: slow.cpu,
        });
        const times: FigureTimes = {
          ...{ name, steps: [], stepWorks, settings: [], frames: [] },
        };
        for (let round = -warmUp; round < rounds; round++) {
          const change = page.evaluate(timeChange, { id, round });
          const lap = await within(`the figure ${id}`, change);
          if (round < 0) continue;
          times.steps.push(lap.step);
          times.settings.push(lap.setting);
          times.frames.push(lap.frame);
        }
        return times;
      }),
    );
  return all;
}

const warmUp = 3;

/** With its settings open, as a reader has them who changes one. */
async function wake(page: Page, id: string): Promise<void> {
  // Without a look whether it stands still: a slow machine would take its time.
  await page.evaluate((id) => {
    document.getElementById(id)!.scrollIntoView();
  }, id);
  await page.waitForSelector(`#${id}[data-awake]`);
  await page.evaluate((id) => {
    document.querySelector(`#${id} .fig-settings`)!.setAttribute("open", "");
  }, id);
  await page.waitForSelector(`#${id} .fig-settings :is(input, select)`);
}

/** Runs in the page: one step, and one setting that goes there and back from round to round. */
async function timeChange({ id, round }: { id: string; round: number }) {
  const figure = document.getElementById(id)!;
  const bar = figure.querySelector(".fig-bar")!;
  const field = figure.querySelector<HTMLInputElement | HTMLSelectElement>(
    ".fig-settings :is(input, select)",
  )!;
  const drawn = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message sent from a frame's callback arrives when the frame has been drawn.
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
  /** The figure's own work: up to the first frame, and in each frame after, until it rests. */
  const workOf = async (act: () => void): Promise<number[]> => {
    // Frames' callbacks run in order: this one comes before the figure's own.
    let begin = 0;
    let next = 0;
    const onFrame = () => {
      begin = performance.now();
      next = requestAnimationFrame(onFrame);
    };
    onFrame();
    const start = performance.now();
    act();
    const atOnce = performance.now() - start;
    const works: number[] = [];
    while (works.length < 2 || works.slice(-2).some((work) => work > 0.5))
      // And this one after.
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          figure.getBoundingClientRect();
          works.push(performance.now() - begin);
          resolve();
        }),
      );
    cancelAnimationFrame(next);
    return [atOnce + works[0]!, ...works.slice(1)];
  };
  const press = (key: string) =>
    bar.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  const isThere = round % 2 === 0;
  const here = field.value;
  const other =
    field instanceof HTMLSelectElement
      ? [...field.options].find(({ value }) => value !== here)!.value
      : String(
          Number(here) + (isThere && Number(here) < Number(field.max) ? 1 : -1),
        );
  const [, at, steps] = /(\d+) \/ (\d+)/.exec(
    figure.querySelector(".fig-count")!.textContent,
  )!;
  const step = await workOf(() => press(at === steps ? "Home" : "ArrowRight"));
  await drawn();
  const start = performance.now();
  let frame = 0;
  const setting = await workOf(() => {
    field.value = other;
    field.dispatchEvent(new Event("change"));
    void drawn().then(() => (frame = performance.now() - start));
  });
  await drawn();
  return {
    step: step.reduce((a, b) => a + b),
    setting: Math.max(...setting),
    frame,
  };
}
