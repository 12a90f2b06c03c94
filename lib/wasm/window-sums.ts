import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { FEW, LANES, Layout, TILE } from "./layout.ts";
import { load, machineFor, release, save, saveOffsets } from "./machine.ts";
import { chunkOf, STARTS, startSums } from "./sums.ts";

/** Products up to which a convolution, as small as those of the lessons, has its sums in 64 bits. */
const EXACT_PRODUCTS = 2 ** 14;

/** How planes are laid out with their padding: see `pad` in `kernels.as`. */
export interface Padded {
  paddedH: number;
  stride: number;
  phase: number;
}

/** Elements that are written of which all are reached by the same elements of the kernel. */
export interface Part {
  /** How far from the start of a window each of those reads, in elements as laid out. */
  offsets: number[];
  /** Which ones they are, where rows of weights belong to channels that are read, not written. */
  list?: number[];
  /** Where the first window starts, and how far from there the one below. */
  start: number;
  rowStep: number;
  /** How many elements there are. */
  rows: number;
  columns: number;
  /** Where they are written, and in which steps; without, the part is the whole. */
  place?:
    | undefined
    | readonly [top: number, left: number, strideH: number, strideW: number];
}

/**
 * Sums over windows of planes, what an output and an input's gradient have in common, by the
 * kernels of `kernels.as`; undefined if they cannot serve.
 */
export function windowSums(
  plan: Plan,
  padded: Padded,
  parts: Part[],
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array | undefined {
  const { op, N, Cin, H, W, Cout, outputH, outputW, top, left } = plan;
  const { kernelH, kernelW, groups } = plan;
  const { paddedH, stride, phase } = padded;
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const kernel = kernelH * kernelW;
  const mostTaps = groupCin * kernel;
  const one = Cin * H * W;
  const size = Cout * outputH * outputW;
  const [first] = parts;
  if (N * weight.length === 0) return undefined;
  const isExact = mostTaps * N * size <= EXACT_PRODUCTS;
  const isByRows = isExact || groupCout < FEW;
  const plane = paddedH * stride * phase;
  const isPadded =
    stride > 1 || top > 0 || left > 0 || phase !== W || paddedH !== H;

  const layout = new Layout();
  const listAt = layout.part(kernel);
  const tapsAt = layout.part(mostTaps);
  const biasAt = layout.part((Cout + LANES) * STARTS);
  const rowsAt = layout.part(weight.length + LANES * mostTaps);
  const weightsAt = first?.list
    ? layout.part(weight.length + LANES * mostTaps)
    : rowsAt;
  const scratchAt = layout.part(TILE * (LANES + 1 + mostTaps));
  const inputAt = layout.part(one);
  const paddedAt = isPadded ? layout.part(Cin * plane) : inputAt;
  const resultAt = layout.part(size);
  const partAt = first && !first.place ? resultAt : layout.part(size);
  // Tiles may write channels that are not there.
  layout.part(LANES * outputH * outputW);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats } = machine;
  const result = allocate(op, [N, Cout, outputH, outputW]);

  startSums(floats, biasAt, Cout, bias);
  load(machine, rowsAt, weight);
  // Of the taps and the weights of a part, those of the next one follow.
  let tap = tapsAt;
  let w = weightsAt;
  for (const { offsets, list } of parts) {
    const taps = groupCin * offsets.length;
    saveOffsets(machine, tap, groupCin, plane, offsets);
    tap += 4 * taps;
    if (list) {
      saveOffsets(machine, listAt, 1, 0, list);
      // prettier-ignore
      run.turnWeights(rowsAt, w, groups, groupCin, groupCout, kernel, listAt, list.length);
    }
    w += 4 * Cout * taps;
  }

  for (let n = 0; n < N; n++) {
    load(machine, inputAt, input, n, one);
    // prettier-ignore
    if (isPadded) run.pad(inputAt, paddedAt, Cin, H, W, top, left, paddedH, stride, phase);
    // Elements that no window reads get nothing.
    floats.fill(0, resultAt / 4, partAt / 4);
    tap = tapsAt;
    w = weightsAt;
    for (const part of parts) {
      const { offsets, start, rowStep, rows, columns, place } = part;
      const taps = groupCin * offsets.length;
      const chunk = isExact ? taps : chunkOf(taps, offsets.length);
      const x = paddedAt + 4 * start;
      // prettier-ignore
      if (isByRows) run.byRows(x, 4 * rowStep, w, biasAt, tap, taps, chunk, Cout, rows, columns, partAt, groupCout, 4 * groupCin * plane, +isExact);
      else for (let c = 0; c < Cout; c += groupCout)
        // prettier-ignore
        run.byTiles(x + (4 * c * groupCin * plane) / groupCout, 4 * rowStep, w + 4 * c * taps, biasAt + 4 * c * STARTS, tap, taps, chunk, groupCout, rows, columns, partAt + 4 * c * rows * columns, scratchAt, 0);
      // prettier-ignore
      if (place) run.place(partAt, resultAt, Cout, rows, columns, outputH, outputW, ...place);
      tap += 4 * taps;
      w += 4 * Cout * taps;
    }
    // In padding, infinity · 0 would be NaN, in all that an infinite weight reaches; the reference
    // passes padding over.
    const few = Math.min(weight.length, size);
    if (isPadded && run.isSpoilt(few < size ? rowsAt : resultAt, few))
      return undefined;
    save(machine, resultAt, result, n, size);
  }
  release(machine);
  return result;
}
