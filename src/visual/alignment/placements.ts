import { tensorflowPadding } from "../../../lib/accounts/tensorflow-padding.ts";
import { unreadPositions } from "../../../lib/accounts/window-reads.ts";
import { countWindows, outputSize } from "../../../lib/output-size.ts";

/** One axis of a convolution. */
export interface Axis {
  size: number;
  kernelSize: number;
  /** Per side, for the two that are given it. */
  padding: number;
  stride: number;
}

export type Rule = "ceil" | "floor" | "same";

/** Where one way of rounding puts its zeros and windows; places count in the unpadded input. */
export interface Placement {
  rule: Rule;
  before: number;
  /** Zeros after the input, those for a last window that sticks out included. */
  after: number;
  /** First element of each window; negative ones are padding. */
  starts: number[];
  /** Padded places that no window reads. */
  unread: number[];
}

/** PyTorch's rounding down, rounding up as its pooling can, and TensorFlow's SAME. */
export function placements(axis: Axis): Placement[] {
  const { size, kernelSize, padding, stride } = axis;
  const sides = [padding, padding] as const;
  const count = (isCeil: boolean) =>
    countWindows("outputSize", "W", size, kernelSize, sides, stride, isCeil);
  const [floor, ceil] = [count(false), count(true)];
  // Up: what the last window needs beyond input and padding.
  const end = (ceil - 1) * stride + kernelSize;
  const more = ceil > floor ? end - size - 2 * padding : 0;
  const same = tensorflowPadding(size, kernelSize, { stride });
  return [
    place(axis, "floor", padding, padding),
    place(axis, "ceil", padding, padding + more),
    place(axis, "same", same.before, same.after),
  ];
}

function place(
  axis: Axis,
  rule: Rule,
  before: number,
  after: number,
): Placement {
  const { size, kernelSize, stride } = axis;
  const padded = before + size + after;
  const windows = outputSize(padded, kernelSize, { stride });
  const fromInput = (place: number) => place - before;
  return {
    ...{ rule, before, after },
    starts: Array.from({ length: windows }, (_, i) => fromInput(i * stride)),
    unread: unreadPositions(padded, kernelSize, { stride }).map(fromInput),
  };
}
