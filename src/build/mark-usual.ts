import "../../lib/tensor-methods.ts";
import { ShapedTensor } from "../../lib/tensor/shaped-tensor.ts";
import { Tensor } from "../../lib/tensor.ts";
import type { CompiledCell } from "../notebook/cell.ts";
import type { BrokenCell } from "../notebook/graph.ts";
import type { UsualPart } from "../notebook/library-parts.ts";

/** Methods that tensors have only once `tensor-methods.ts` is loaded. */
export const laterMethods = methodsBefore(Tensor.prototype);

/** Objects whose methods of the same names are not those of tensors. */
const notTensors = "(?:Math|console|data|shape)";

const named = new RegExp(
  `(?<!\\b${notTensors}\\s*\\.\\s*)\\b(?:${laterMethods.join("|")})\\b`,
);

/**
 * Says of a cell which of the usual parts its run needs.
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

/** The methods that are inherited between a tensor and `ShapedTensor`. */
function methodsBefore(prototype: object): string[] {
  const level = Object.getPrototypeOf(prototype) as object;
  if (level === ShapedTensor.prototype) return [];
  const own = Object.getOwnPropertyNames(level);
  return [
    ...own.filter((name) => name !== "constructor"),
    ...methodsBefore(level),
  ];
}
