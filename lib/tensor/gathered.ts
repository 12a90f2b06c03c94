import { axisOf } from "../axis.ts";
import { gather } from "../offsets.ts";
import { shapeFrom } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { result } from "./stored-tensor.ts";
import type { StoredTensor } from "./stored-tensor.ts";

/**
 * The elements at these places, which `backward` gives their gradients back to; at −1 stands
 * `outside`.
 */
export function gathered(
  op: string,
  tensor: StoredTensor,
  shape: readonly number[],
  offsets: Int32Array,
  outside?: number,
): Tensor {
  const grid = gather(op, tensor.data, shape, offsets, outside);
  return result("gather", grid, [tensor], offsets);
}

/** The axes that `dims` name, as separate arguments or one list. */
export function axesFrom(
  op: string,
  dims: readonly unknown[],
  ndim: number,
): number[] {
  return shapeFrom(op, dims, -ndim, "dims").map((dim, i) =>
    axisOf(op, dim, ndim, `dims[${i}]`),
  );
}
