/** Taps of one chunk: four channels of weights and a tile's elements stay in the first cache. */
const CHUNK = 256;

/** What the sums of a channel start with, for each column of the widest tile. */
export const STARTS = 32;

/** The bias of each channel, `STARTS` times; 0 if there is none. */
export function startSums(
  floats: Float32Array,
  at: number,
  channels: number,
  bias?: Float32Array,
): void {
  const start = at / 4;
  floats.fill(0, start, start + channels * STARTS);
  bias?.forEach((value, c) => {
    floats.fill(value, start + c * STARTS, start + (c + 1) * STARTS);
  });
}

/** Whole channels, about `CHUNK` taps, in chunks of equal size. */
export function chunkOf(taps: number, kernel: number): number {
  const chunks = Math.round(taps / CHUNK) || 1;
  return Math.ceil(taps / kernel / chunks) * kernel;
}
