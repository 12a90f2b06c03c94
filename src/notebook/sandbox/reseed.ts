/**
 * Makes every random number of a cell a function of the cell's id, so that running one cell again
 * equals running all of them again.
 *
 * @param manualSeed The library's own; takes a whole number below 2³¹.
 */
export function reseed(id: string, manualSeed: (seed: number) => void): void {
  const seed = hash(id);
  manualSeed(seed);
  Math.random = mulberry32(seed);
}

/** FNV-1a over UTF-16 units, its upper 31 bits: what a seed may be. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state >>> 1;
}

/** Tommy Ettinger's generator: 32 bits of state, numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
