/**
 * Lets the browser lay out what is far below in a lesson (`text.css`): once the cells are awake, in
 * steps that hold up nothing, and not while a run is under way, which the reader waits for.
 */
import { pageNotebook } from "./notebook/notebook.ts";

/** So many blocks take a slow phone a frame or two. */
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

// Where this is not known, nothing waits, or it waits for good, as in long lists.
window.requestIdleCallback?.(step);
