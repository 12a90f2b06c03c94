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

/** What the reader has in view, which is laid out already. */
const seen: HTMLElement[] = [];

/**
 * If a block in view changes along with others above it, Chromium does not keep what is read in its
 * place. So blocks in view wait for a last step of their own.
 */
function step(): void {
  if (!session.isRunning) {
    const isLast = blocks.length === 0;
    for (const block of isLast ? seen.splice(0) : blocks.splice(0, most))
      if (!isLast && isInView(block)) seen.push(block);
      else block.style.contentVisibility = "visible";
  }
  if (blocks.length + seen.length > 0) requestIdleCallback(step);
}

function isInView(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

// Without idle callbacks (Safari), the browser lays out what it has skipped as it comes near.
window.requestIdleCallback?.(step);
