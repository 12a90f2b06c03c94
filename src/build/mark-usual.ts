import "../../lib/tensor-methods.ts";
import { ShapedTensor } from "../../lib/tensor/shaped-tensor.ts";
import { Tensor } from "../../lib/tensor.ts";
import type { CompiledCell } from "../notebook/cell.ts";
import type { BrokenCell } from "../notebook/graph.ts";
import type { UsualPart } from "../notebook/library-parts.ts";

/** Methods that tensors have only once `tensor-methods.ts` is loaded. */
export const laterMethods = methodsBefore(Tensor.prototype);

/** Names before a `.` after which a method such as `max` is not a tensor's: `Math.max`. */
const notTensors = "(?:Math|console|data|shape)";

const named = new RegExp(
  `(?<!\\b${notTensors}\\s*\\.\\s*)\\b(?:${laterMethods.join("|")})\\b`,
);

/**
 * Adds to a compiled cell which parts of the library, of those that a cell gets by default, its run
 * needs.
 *
 * @param isExplained Whether the build's own run of it needed the part `explanations`.
 */
export function markUsual<Cell extends BrokenCell | CompiledCell>(
  cell: Cell,
  isExplained: boolean,
): Cell {
  if ("error" in cell) return cell;
  const usual: UsualPart[] = [];
  if (isExplained) usual.push("explanations");
  if (named.test(cell.code)) usual.push("methods");
  return { ...cell, usual };
}

/** Names of the methods on the prototypes above this one and below `ShapedTensor`'s. */
function methodsBefore(prototype: object): string[] {
  const level = Object.getPrototypeOf(prototype) as object;
  if (level === ShapedTensor.prototype) return [];
  const own = Object.getOwnPropertyNames(level);
  return [
    ...own.filter((name) => name !== "constructor"),
    ...methodsBefore(level),
  ];
}
