import { readCounts } from "../../../lib/accounts/window-reads.ts";
import type { Setting } from "../convolution/setting.ts";
import { keep } from "../keep.ts";

/** How often each element of the input is read; padding is left out. */
export function countReads(setting: Setting): number[][] {
  const { top, bottom, left, right } = setting.padding;
  const rows = readsAlong(setting, 0, top, bottom);
  const columns = readsAlong(setting, 1, left, right);
  // Equal rows share one array: few rows of a large input differ.
  const lineOf = keep((row: number) => columns.map((column) => row * column));
  return rows.map(lineOf);
}

/** Sides may differ, so padding is counted like elements and removed afterwards. */
function readsAlong(
  { size, kernelSize, stride, dilation }: Setting,
  axis: 0 | 1,
  before: number,
  after: number,
): number[] {
  const end = before + size[axis];
  const options = { stride: stride[axis], dilation: dilation[axis] };
  return readCounts(end + after, kernelSize[axis], options).slice(before, end);
}
