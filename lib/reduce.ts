import { knownOptions, requireBoolean } from "./check.ts";
import { fault } from "./fault.ts";
import { axisOf, distinct } from "./axis.ts";
import { broadcastOffsets } from "./offsets.ts";
import type { Grid } from "./offsets.ts";
import { allocate, countElements } from "./shape.ts";

/** Over which axes a reduction goes. */
export interface ReduceOptions {
  /** One axis or several, counted from the end if negative. Default, and if there are none, all. */
  dim?: number | readonly number[] | undefined;
  /** Whether reduced axes stay, with size 1. Default false. */
  keepdim?: boolean;
}

/** A reduction's shapes, and for every input element the place of its output element. */
export interface Reduction {
  readonly shape: readonly number[];
  /** Input elements per output element. */
  readonly count: number;
  readonly places: Int32Array;
}

/** Checks a reduction's options and works out where every element goes. */
export function planReduction(
  op: string,
  { shape }: Grid,
  options: ReduceOptions,
): Reduction {
  knownOptions(op, options, ["dim", "keepdim"], "{ dim: 1 }");
  const { dim, keepdim = false } = options;
  requireBoolean(op, "keepdim", keepdim);
  const dims = [dim ?? []].flat();
  const axes = distinct(
    op,
    dims.map((one) => axisOf(op, one, shape.length)),
  );
  const isKept = (axis: number) => axes.length > 0 && !axes.includes(axis);
  const kept = shape.map((size, axis) => (isKept(axis) ? size : 1));
  return {
    shape: keepdim ? kept : kept.filter((_, axis) => isKept(axis)),
    count: countElements(shape.filter((_, axis) => !isKept(axis))),
    places: broadcastOffsets(op, kept, shape),
  };
}

/** Sums are kept in 64 bits and rounded once. */
export function sumGrid(op: string, x: Grid, plan: Reduction): Grid {
  const data = allocate(op, plan.shape);
  const sums = new Float64Array(data.length);
  for (let i = 0; i < x.data.length; i++) sums[plan.places[i]!]! += x.data[i]!;
  data.set(sums);
  return { data, shape: plan.shape };
}

/**
 * For every output element the place, in the input, of the first element that no other beats;
 * NaN beats all, as in PyTorch.
 */
export function extremePlaces(
  op: string,
  x: Grid,
  plan: Reduction,
  sign: 1 | -1,
): Int32Array {
  const best = new Int32Array(allocate(op, plan.shape).buffer).fill(-1);
  if (plan.count === 0) {
    throw fault`${op}: there is nothing to choose from in shape ${x.shape}; give at least one element`;
  }
  for (let i = 0; i < x.data.length; i++) {
    const place = plan.places[i]!;
    const rival = x.data[best[place]!]!; // At first, at −1, there is none.
    const isBeaten = !(x.data[i]! * sign <= rival * sign);
    if (isBeaten && !Number.isNaN(rival)) best[place] = i;
  }
  return best;
}
