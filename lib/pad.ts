import { knownOptions, requireNumber, wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";
import { requireOneOf } from "./padding-mode.ts";
import { allocate } from "./shape.ts";
import { gathered } from "./tensor/gathered.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

/**
 * What stands in the padding: `constant`, one number; `reflect`, the input mirrored at its
 * outermost element, which is not repeated; `replicate`, the outermost element again and again;
 * `circular`, the other end of the input.
 */
export type PadMode = "constant" | "reflect" | "replicate" | "circular";

/** Elements to add on each side, by name; each ≥ 0, and 0 by default. */
export interface PadOptions {
  /** Rows above the first one: before axis −2. */
  top?: number;
  /** Rows below the last one: after axis −2. */
  bottom?: number;
  /** Columns to the left of the first one: before the last axis. */
  left?: number;
  /** Columns to the right of the last one: after the last axis. */
  right?: number;
  /** Default "constant". */
  mode?: PadMode;
  /** The number that mode "constant" puts in. Default 0. */
  value?: number;
}

const SIDES = ["top", "bottom", "left", "right"] as const;
type Sides = Pick<PadOptions, (typeof SIDES)[number]>;

/** How many elements of an axis a mode finds to take, and which one stands at `index` outside. */
const MODES = {
  constant: { reach: () => Infinity, at: () => -1 },
  reflect: {
    reach: (size) => size - 1,
    at: (index, size) => (index < 0 ? -index : 2 * (size - 1) - index),
  },
  replicate: {
    reach: (size) => size && Infinity,
    at: (index, size) => (index < 0 ? 0 : size - 1),
  },
  circular: {
    reach: (size) => size,
    at: (index, size) => (index < 0 ? index + size : index - size),
  },
} satisfies Record<
  PadMode,
  {
    reach: (size: number) => number;
    at: (index: number, size: number) => number;
  }
>;

/**
 * The tensor with elements added around its two last axes, or around its last one.
 *
 * `pad(tensor([[1, 2, 3]]), { left: 2, mode: "reflect" })` is `[[3, 2, 1, 2, 3]]`.
 *
 * PyTorch's `F.pad(x, (left, right, top, bottom))` takes a bare list, the last axis first; here
 * every side has its name, so that nothing depends on the order. Negative numbers, with which
 * PyTorch crops, are refused.
 *
 * @param input Any shape with at least one axis; with at least two for `top` and `bottom`.
 * @returns The shape of the input, with `H + top + bottom` and `W + left + right` as last sizes.
 * @throws RangeError if a side is out of range: mode "reflect" needs sides shorter than the axis,
 * "circular" sides at most as long; TypeError if an argument is of the wrong kind.
 * @example
 * pad(tensor([[1, 2, 3]]), { left: 2, right: 2, mode: "reflect" });
 * // tensor([[3., 2., 1., 2., 3., 2., 1.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 */
export function pad(input: Tensor, options: PadOptions): Tensor {
  const op = "pad";
  requireTensor(op, "input", input);
  knownOptions(op, options, [...SIDES, "mode", "value"], "{ left: 1 }");
  const { mode = "constant", value = 0 } = options;
  requireOneOf(op, "mode", mode, Object.keys(MODES));
  requireNumber(op, "value", value);
  return padSides(op, input, options, mode, value);
}

/** `pad`, under the name `op` in messages. */
export function padSides(
  op: string,
  input: Tensor,
  options: Sides,
  mode: PadMode,
  value = 0,
): Tensor {
  const { shape } = input;
  const missing = shape.length === 0 ? "left" : "top";
  const { top, bottom } = options;
  if (shape.length === 0 || (shape.length === 1 && (top || bottom))) {
    throw fault`${op}: the input of shape ${shape} has no axis for ${missing}; reshape it first`;
  }
  const [H, W] = [shape.at(-2) ?? 1, shape.at(-1)!];
  const rows = sources(op, H, ["top", "bottom"], options, mode);
  const columns = sources(op, W, ["left", "right"], options, mode);
  const sizes = [...shape.slice(0, -2), rows.length, columns.length];
  const places = new Int32Array(allocate(op, sizes).buffer);
  let next = 0;
  for (let plane = 0; next < places.length; plane++) {
    for (const row of rows) {
      for (const column of columns) {
        const isInside = row >= 0 && column >= 0;
        places[next++] = isInside ? (plane * H + row) * W + column : -1;
      }
    }
  }
  return gathered(op, input, sizes.slice(-shape.length), places, value);
}

/** Which element of an axis stands at every place of the padded axis; −1 for none. */
function sources(
  op: string,
  size: number,
  names: readonly (keyof Sides)[],
  sides: Sides,
  mode: PadMode,
): number[] {
  const { reach, at } = MODES[mode];
  const most = Math.max(0, reach(size));
  const [before, after] = names.map((side) => {
    const count = wholeNumber(op, side, sides[side] ?? 0, 0);
    if (count <= most) return count;
    throw fault`${op}: ${side} is ${count}, but mode ${mode} takes at most ${most} in an axis of size ${size}; make it smaller`;
  }) as [number, number];
  return Array.from({ length: before + size + after }, (_, place) => {
    const index = place - before;
    return index >= 0 && index < size ? index : at(index, size);
  });
}
