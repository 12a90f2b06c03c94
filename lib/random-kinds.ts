import { fillUniform, random32, waiting } from "./random.ts";

/** Fills with whole numbers, equally likely from `low` up to, but not including, `high`. */
export function fillWhole(data: Float32Array, low: number, high: number): void {
  for (let i = 0; i < data.length; i++) {
    data[i] = (random32() % (high - low)) + low;
  }
}

/** Fills with 1/`chance`, each with that chance, and 0 otherwise; as PyTorch's `dropout` draws. */
export function fillKept(data: Float32Array, chance: number): void {
  for (let i = 0; i < data.length; i++) {
    data[i] = uniform64() < chance ? 1 / chance : 0;
  }
}

/**
 * Fills with numbers from the normal distribution of mean 0 and standard deviation 1, by the
 * Box–Muller transform. PyTorch draws short tensors in pairs of 64-bit numbers and long ones in
 * blocks of 16; so do we.
 *
 * @see https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/cpu/DistributionTemplates.h
 */
export function fillNormal(data: Float32Array): void {
  if (data.length < 16) {
    for (let i = 0; i < data.length; i++) data[i] = normal64();
    return;
  }
  fillUniform(data);
  const rest = data.length % 16;
  for (let i = 0; i < data.length - rest; i += 16) {
    toNormal(data.subarray(i, i + 16));
  }
  if (rest > 0) {
    // The last block may not be shorter than 16: PyTorch draws the last 16 again.
    const last = data.subarray(-16);
    fillUniform(last);
    toNormal(last);
  }
}

/** Box–Muller: 8 pairs of uniform numbers, 8 apart, become 8 pairs of normal ones. */
function toNormal(block: Float32Array): void {
  for (let i = 0; i < 8; i++) {
    const radius = Math.sqrt(-2 * Math.log(1 - block[i]!));
    const angle = 2 * Math.PI * block[i + 8]!;
    block[i] = radius * Math.cos(angle);
    block[i + 8] = radius * Math.sin(angle);
  }
}

function normal64(): number {
  const { normal } = waiting;
  if (normal !== undefined) {
    waiting.normal = undefined;
    return normal;
  }
  const angle = 2 * Math.PI * uniform64();
  const radius = Math.sqrt(-2 * Math.log1p(-uniform64()));
  waiting.normal = radius * Math.sin(angle);
  return radius * Math.cos(angle);
}

/** A double in [0, 1) from 53 random bits. */
function uniform64(): number {
  const high = random32() & 0x1fffff;
  return (high * 2 ** 32 + random32()) / 2 ** 53;
}
