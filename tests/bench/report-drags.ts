import type { DragTimes } from "./drag.ts";
import { shareInFrame, spread } from "./stats.ts";
import { printTable, timeHeads, timeRow } from "./table.ts";

/** Prints how closely a cell follows a slider that is dragged; aimed at is a frame. */
export function reportDrags({ moves, frames }: DragTimes): void {
  const changes = moves.map(({ change }) => change);
  const drawn = moves.map(({ frame }) => frame);
  printTable(
    "Drag of a slider, with another cell that depends on it",
    [...timeHeads, "within 16.7 ms"],
    [
      [
        ...timeRow("move → output in the document", spread(changes)),
        shareInFrame(changes),
      ],
      timeRow("move → drawn", spread(drawn)),
      timeRow("longest time between frames, fast", spread(frames)),
    ],
  );
}
