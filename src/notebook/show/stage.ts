import type { Dialled } from "../cell.ts";
import type { CellOutput } from "../output.ts";
import type { LimitedOutputs } from "../output-limit.ts";

/** What the things that a cell shows with need of the executor. */
export interface Stage {
  /** Where the running cell's outputs go; it stands for the run. */
  current(): LimitedOutputs | undefined;
  /** What the running cell's controls are set to. */
  dialled(): Dialled | undefined;
  /** What every cell has as `display`. */
  display: Record<"audio" | "image" | "table", unknown>;
  /** What every cell has as `console`. */
  console: Record<string, unknown>;
  /** The text that logged values make. */
  format: (values: unknown[]) => string;
}

/** Adds to the running cell's outputs, if a cell runs. */
export function addTo(stage: Stage, make: () => CellOutput): void {
  stage.current()?.add(make);
}
