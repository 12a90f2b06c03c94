import type { CellOutput } from "../output.ts";
import { parseInput } from "./parse-input.ts";
import { parseShown } from "./parse-shown.ts";

/**
 * Outputs that a cell makes with the tools, rebuilt like those that every cell can make. The page
 * loads this along with the tools.
 */
export function parseMore(data: Record<string, unknown>): CellOutput | null {
  const { kind } = data;
  switch (kind) {
    case "table":
    case "plot":
    case "image":
    case "audio":
    case "progress":
      return parseShown(kind, data);
    case "input":
      return parseInput(data);
    default:
      return null;
  }
}
