import { fault } from "./fault.ts";
import { show } from "./show.ts";

/**
 * What stands in the padding of a convolution: `zeros`; `reflect`, the input mirrored at its
 * outermost element, which is not repeated; `replicate`, the outermost element again and again;
 * `circular`, the other end of the input.
 */
export type PaddingMode = "zeros" | "reflect" | "replicate" | "circular";

const MODES = ["zeros", "reflect", "replicate", "circular"];

/** Refuses what is not the name of a mode; undefined is the default. */
export function requirePaddingMode(op: string, mode: unknown = "zeros"): void {
  requireOneOf(op, "paddingMode", mode, MODES);
}

/** Refuses a value that is not in the list. */
export function requireOneOf(
  op: string,
  name: string,
  value: unknown,
  choices: readonly unknown[],
): void {
  if (choices.includes(value)) return;
  throw fault`${op}: ${name} is ${show(value)}; choose from ${choices.join(", ")}`;
}
