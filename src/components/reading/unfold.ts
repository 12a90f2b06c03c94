import { bringPart } from "./later-part.ts";

/** Completes what a reader has unfolded, by its heading or by the tab that shows it. */
export function unfold(folded: Element): Promise<void> {
  // A heat map says its values when the reader points at them.
  if (folded.matches(".out-map")) void import("../cell/map-values.ts");
  const isTab = folded.matches(".nb-show-twin");
  return bringPart(isTab ? folded.closest("nb-cell")! : folded);
}
