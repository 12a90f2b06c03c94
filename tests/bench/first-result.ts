import type { Browser } from "@playwright/test";
import { throttle, within, withPage } from "./browser.ts";
import type { Answer, BenchServer } from "./serve.ts";
import type { Target } from "./targets.ts";

/** Milliseconds since the navigation began. */
export interface FirstResult {
  /** The press of Run that counted. */
  pressed: number;
  /** The result is in the document. */
  inDocument: number;
  /** The frame that shows it has been drawn. */
  painted: number;
  text: string;
  fonts: number;
  answers: Answer[];
}

type Seen = Omit<FirstResult, "answers">;

declare global {
  interface Window {
    firstResult: Promise<Seen>;
  }
}

/** Opens the page as a first visit, and presses Run as soon as that has an effect. */
export function firstResult(
  browser: Browser,
  server: BenchServer,
  target: Target,
  { isSlow = false } = {},
): Promise<FirstResult> {
  return withPage(browser, async (page) => {
    if (isSlow) await throttle(page);
    await page.addInitScript(watch, target);
    server.answers.length = 0;
    await page.goto(server.url + target.path, { waitUntil: "commit" });
    const seen = await within(
      `the first result of ${target.name}`,
      page.evaluate(() => window.firstResult),
    );
    if (seen.text !== target.result)
      throw new Error(
        `bench: ${target.name} shows “${seen.text}”, not “${target.result}”; mend the page or the target`,
      );
    return { ...seen, answers: [...server.answers] };
  });
}

/** In the page, before anything else runs there. */
function watch({ run, output, accepted }: Target): void {
  if (self !== top) return;
  window.firstResult = new Promise((resolve) => {
    let pressed = 0;
    const press = () => {
      if (pressed) return;
      const place = document.querySelector(output);
      const button = document.querySelector<HTMLElement>(run);
      if (!place || !button) return;
      const result = new MutationObserver(() => {
        const inDocument = performance.now();
        result.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message sent from a frame's callback arrives when the frame has been drawn.
          port1.onmessage = () =>
            resolve({
              pressed,
              inDocument,
              painted: performance.now(),
              text: place.textContent,
              fonts: document.fonts.size,
            });
          port2.postMessage(0);
        });
      });
      const now = performance.now();
      // The build has drawn the same result, and nodes that stay the same do not change.
      place.replaceChildren();
      result.observe(place, { childList: true });
      button.click();
      if (document.querySelector(accepted)) pressed = now;
      else result.disconnect();
    };
    const arrivals = new MutationObserver(press);
    arrivals.observe(document, { childList: true, subtree: true });
    const eachFrame = () => {
      press();
      if (pressed) arrivals.disconnect();
      else requestAnimationFrame(eachFrame);
    };
    eachFrame();
  });
}
