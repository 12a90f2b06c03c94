import type { PlotOutput } from "../output.ts";

/** A plot that a cell has made; it shows where a cell shows a value. */
export class Plot {
  readonly type: PlotOutput["type"];
  readonly #output: PlotOutput;

  constructor(output: PlotOutput) {
    this.type = output.type;
    this.#output = output;
  }

  /** The plot in `value`. A private field is what no cell can imitate or take away. */
  static outputOf(value: unknown): PlotOutput | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    return #output in value ? value.#output : undefined;
  }
}
