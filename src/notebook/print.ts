import { explanations } from "./explanations.ts";
import type { CellOutput } from "./output.ts";
import { printPlain } from "./print-plain.ts";
import { asTensor } from "./print-tensor.ts";
import { Plot } from "./show/plot-value.ts";

/** How a cell shows a value: tensors with their elements, plots, everything else as text. */
export function formatValue(value: unknown): CellOutput {
  return (
    asTensor(value) ??
    Plot.outputOf(value) ?? { kind: "text", text: formatText(value) }
  );
}

/** A value as text: strings as they are, tensors by their own `toString`. Never throws. */
export function formatText(value: unknown): string {
  if (typeof value === "string") return value;
  return (
    printPlain(value) ?? asTensor(value)?.text ?? explanations.print(value)
  );
}

/** Several values in one line, as `console.log` shows them. */
export function formatTexts(values: unknown[]): string {
  let text = "";
  for (let i = 0; i < values.length; i++) {
    if (i > 0) text += " ";
    text += formatText(values[i]);
  }
  return text;
}
