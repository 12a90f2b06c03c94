import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { LANES, Layout, roundUp, TILE, VECTOR } from "./layout.ts";
import { load, machineFor, release, save, saveOffsets } from "./machine.ts";
import { chunkOf, STARTS, startSums } from "./sums.ts";

/** Numbers of a transformed tile: 4 × 4 products give 2 × 2 elements, instead of 36. */
const PLANES = 16;

/** Of input and output together: what 16 planes of them leave in memory has an end. */
const MOST_ELEMENTS = 2 ** 20;

/** The plane whose number is added to all four elements of its tile. */
const BIAS_PLANE = 5;

/**
 * `forward` of `reference.ts` for 3 × 3 kernels with stride 1, as Winograd's F(2 × 2, 3 × 3):
 * tiles and kernels are transformed, so that 16 products take the place of 36; undefined if
 * it cannot serve, or not faster.
 *
 * @see Lavin and Gray, “Fast Algorithms for Convolutional Neural Networks”, 2016,
 * https://arxiv.org/abs/1509.09308
 */
export function winograd(
  plan: Plan,
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array | undefined {
  const { op, N, Cin, H, W, Cout, outputH, outputW, top, left } = plan;
  const { kernelH, kernelW, strideH, strideW, dilationH, dilationW } = plan;
  if (
    kernelH !== 3 ||
    kernelW !== 3 ||
    strideH * strideW * dilationH * dilationW * plan.groups !== 1 ||
    Math.min(Cin, Cout) < 32 ||
    outputH * outputW < 64 ||
    (Cin + Cout) * outputH * outputW > MOST_ELEMENTS
  )
    return undefined;

  const tilesH = Math.ceil(outputH / 2);
  const tilesW = Math.ceil(outputW / 2);
  // The last row of tiles is written in whole vectors.
  const width = roundUp(tilesW, VECTOR);
  const tiles = roundUp((tilesH - 1) * tilesW + width, TILE);
  const phase = width + VECTOR;
  const paddedH = 2 * tilesH + 2;
  const chunk = chunkOf(Cin, 1);
  const one = Cin * H * W;
  const size = Cout * outputH * outputW;

  const layout = new Layout();
  const tapsAt = layout.part(Cin);
  const biasAt = layout.part((Cout + LANES) * STARTS);
  const weightAt = layout.part(weight.length);
  // A power of 2 between them would put the planes at the same places of the cache.
  const weightPlane = roundUp(Cout, LANES) * Cin + 16;
  const turnedAt = layout.part(PLANES * weightPlane);
  const inputAt = layout.part(one);
  const paddedAt = layout.part(Cin * paddedH * 2 * phase);
  const scratchAt = layout.part(8 * Math.max(tilesH * phase, tiles));
  const panelAt = layout.part(TILE * (LANES + 1 + chunk));
  const tilesAt = layout.part(PLANES * Cin * tiles);
  const sumsAt = layout.part((PLANES * Cout + LANES) * tiles);
  const outputAt = layout.part(size);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats } = machine;

  load(machine, weightAt, weight);
  run.winogradWeights(
    weightAt,
    Cout * Cin,
    scratchAt,
    turnedAt,
    4 * weightPlane,
  );
  saveOffsets(machine, tapsAt, Cin, tiles, [0]);

  const output = allocate(op, [N, Cout, outputH, outputW]);
  const tilesPlane = 4 * Cin * tiles;
  const sumsPlane = 4 * Cout * tiles;
  for (let n = 0; n < N; n++) {
    load(machine, inputAt, input, n, one);
    run.pad(inputAt, paddedAt, Cin, H, W, top, left, paddedH, 2, phase);
    // prettier-ignore
    run.winogradInput(paddedAt, Cin, tilesH, tilesW, 4 * phase, scratchAt, tilesAt, 4 * tiles, tilesPlane);
    for (let p = 0; p < PLANES; p++) {
      const w = turnedAt + 4 * p * weightPlane;
      const to = sumsAt + p * sumsPlane;
      startSums(floats, biasAt, Cout, p === BIAS_PLANE ? bias : undefined);
      // prettier-ignore
      run.byTiles(tilesAt + p * tilesPlane, 0, w, biasAt, tapsAt, Cin, chunk, Cout, 1, tiles, to, panelAt, 0);
    }
    // prettier-ignore
    run.winogradOutput(sumsAt, Cout, outputH, outputW, 4 * tiles, sumsPlane, scratchAt, outputAt);
    // Infinity has spoilt the elements beside those that it reaches.
    if (run.isSpoilt(outputAt, size)) return undefined;
    save(machine, outputAt, output, n, size);
  }
  release(machine);
  return output;
}
