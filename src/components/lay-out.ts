/**
 * Lays out what is far below in a lesson, which `text.css` skips at first: once the cells are awake,
 * in small idle steps, and never during a run, which the reader waits for.
 */
import { pageNotebook } from "./notebook/notebook.ts";

/** Blocks in one step; a slow phone takes a frame or two for them. */
const most = 24;

const { session } = pageNotebook();
const blocks = [
  ...document.querySelectorAll<HTMLElement>(".lesson-header ~ *"),
];

function step(): void {
  if (!session.isRunning)
    for (const block of blocks.splice(0, most))
      block.style.contentVisibility = "visible";
  if (blocks.length > 0) requestIdleCallback(step);
}

// Without idle callbacks (Safari), the browser lays out what it has skipped as it comes near.
window.requestIdleCallback?.(step);
