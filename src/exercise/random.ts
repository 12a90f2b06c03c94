/** A small seeded generator of its own, so that drawing a case never moves the library's. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [min, max], both ends included. */
  int(min: number, max: number): number;
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/**
 * Generator whose sequence depends only on `seed`: mulberry32, period 2³².
 *
 * @param seed Taken modulo 2³².
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) =>
    min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError("pick: the list is empty");
      return list[int(0, list.length - 1)] as T;
    },
  };
}

/** A seed of at most six digits: short enough to read out and to type again. */
export function newSeed(): number {
  return Math.floor(Math.random() * 1_000_000);
}
