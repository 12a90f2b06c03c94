import "../../lib/tensor-methods.ts";
import { ShapedTensor } from "../../lib/tensor/shaped-tensor.ts";
import { Tensor } from "../../lib/tensor.ts";
import type { CompiledCell } from "../notebook/cell.ts";
import type { BrokenCell } from "../notebook/graph.ts";

/** Methods that tensors have only by `tensor-methods.ts`. */
export const laterMethods = methodsBefore(Tensor.prototype);

/** Lists have some methods of the same name, and these are no tensors. */
const notTensors = "(?:Math|console|data|shape)";

const named = new RegExp(
  `(?<!\\b${notTensors}\\s*\\.\\s*)\\b(?:${laterMethods.join("|")})\\b`,
);

/** Says of a cell that it names no such method, if that is so. */
export function markPlain<Cell extends BrokenCell | CompiledCell>(
  cell: Cell,
): Cell {
  const isPlain = "code" in cell && !named.test(cell.code);
  return isPlain ? { ...cell, isPlain } : cell;
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
