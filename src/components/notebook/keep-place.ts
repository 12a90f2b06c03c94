/**
 * Safari has no scroll anchoring: when a block above the window becomes higher or lower, such as a
 * cell that gets its saved text back, this keeps what is read in its place.
 */
export function keepPlace(): void {
  if (CSS.supports("overflow-anchor", "auto")) return;
  const sizes = new Map<Element, DOMRect>();
  for (const block of document.querySelectorAll(".lesson-header ~ *"))
    sizes.set(block, block.getBoundingClientRect());
  const observer = new ResizeObserver(() => {
    let moved = 0;
    for (const [block, before] of sizes) {
      const now = block.getBoundingClientRect();
      sizes.set(block, now);
      const wasAbove = now.top - moved + before.height <= 0;
      // A window of another width changes everything; the browser then decides what is in view.
      if (wasAbove && now.width === before.width)
        moved += now.height - before.height;
    }
    if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
  });
  for (const block of sizes.keys()) observer.observe(block);
}
