import { wholeNumber } from "./check.ts";

// The Mersenne Twister MT19937, which PyTorch uses on the CPU: same seed, same numbers.
// Matsumoto & Nishimura 1998, doi:10.1145/272991.272995
const N = 624;
const M = 397;
const state = new Uint32Array(N);
let next = N;

/** Numbers drawn in pairs: the second one waits here, until a new seed. */
export const waiting: { normal?: number | undefined } = {};

/**
 * Starts the random numbers anew: after `manualSeed(s)`, `rand` gives exactly the numbers that
 * PyTorch gives on the CPU after `torch.manual_seed(s)`, and `randn` the same up to rounding.
 *
 * @param seed A whole number from 0 to 2⁵³ − 1, of which the lowest 32 bits count.
 * @throws RangeError if the seed is no such number.
 * @example
 * manualSeed(0);
 * rand(3);
 * // tensor([0.4963, 0.7682, 0.0885])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manualSeed(seed: number): void {
  start(wholeNumber("manualSeed", "seed", seed, 0, Number.MAX_SAFE_INTEGER));
}

/**
 * Fills with numbers that are equally likely anywhere from `low` up to, but not including, `high`.
 *
 * @see https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/core/TransformationHelper.h
 */
export function fillUniform(data: Float32Array, low = 0, high = 1): void {
  // PyTorch rounds the range to 32 bits, but product and sum only together, because the
  // processor does both in one instruction (fused multiply-add; machines of before 2013 differ).
  const from = Math.fround(low);
  const span = Math.fround(Math.fround(high) - from);
  for (let i = 0; i < data.length; i++) {
    const fraction = (random32() & 0xffffff) / 2 ** 24;
    data[i] = fraction * span + from;
  }
}

/** A whole number below 2³², each equally likely. */
export function random32(): number {
  if (next === N) twist();
  let y = state[next++]!;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}

function start(seed: number): void {
  state[0] = seed;
  for (let i = 1; i < N; i++) {
    const previous = state[i - 1]! ^ (state[i - 1]! >>> 30);
    state[i] = Math.imul(1812433253, previous) + i;
  }
  next = N;
  waiting.normal = undefined;
}

function twist(): void {
  for (let i = 0; i < N; i++) {
    const bits = (state[i]! & 0x80000000) | (state[(i + 1) % N]! & 0x7fffffff);
    const mask = bits & 1 ? 0x9908b0df : 0;
    state[i] = state[(i + M) % N]! ^ (bits >>> 1) ^ mask;
  }
  next = 0;
}

start(0);
