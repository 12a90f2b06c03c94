import type { Page } from "@playwright/test";
import { within } from "./browser.ts";

/** Milliseconds from an event's own time stamp. */
export interface Lap {
  /** To the change in the document. */
  change: number;
  /** To the drawn frame that shows it. */
  frame: number;
}

interface Plan {
  event: "input" | "keydown" | "pointerdown";
  place: string;
  text: string;
}

declare global {
  interface Window {
    lap: Promise<Lap>;
  }
}

/**
 * Times, in the page, from the next event of a kind to the next change of an element's children
 * that leaves `text` in it.
 */
export async function timeLap(
  page: Page,
  plan: Plan,
  act: () => Promise<void>,
): Promise<Lap> {
  await page.evaluate(startWatch, plan);
  await act();
  const lap = page.evaluate(() => window.lap);
  return within(`“${plan.text}” in ${plan.place}`, lap);
}

function startWatch(plan: Plan): void {
  let start = 0;
  const takeStart = (event: Event) => {
    // Of a chord, such as Ctrl+Enter, the last key counts.
    start = event.timeStamp;
  };
  addEventListener(plan.event, takeStart, { capture: true });
  window.lap = new Promise((resolve) => {
    const place = document.querySelector(plan.place)!;
    const changes = new MutationObserver(() => {
      if (!place.textContent.includes(plan.text)) return;
      const change = performance.now() - start;
      changes.disconnect();
      removeEventListener(plan.event, takeStart, { capture: true });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message sent from a frame's callback arrives when the frame has been drawn.
        port1.onmessage = () =>
          resolve({ change, frame: performance.now() - start });
        port2.postMessage(0);
      });
    });
    changes.observe(place, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}
