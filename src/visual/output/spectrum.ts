/** How strong each frequency is: the mean over overlapping stretches of the sound. */
export interface Spectrum {
  /** In hertz. */
  frequencies: Float64Array;
  /** In decibels below the strongest; silence is at `floor`. */
  levels: Float64Array;
}

const longest = 1024;
/** Lowest level, in decibels: anything quieter is shown as silence. */
const floor = -100;

/**
 * Welch's method: Hann windows of up to 1024 samples, each overlapping the next by half.
 *
 * @see https://en.wikipedia.org/wiki/Welch%27s_method
 */
export function spectrumOf(
  samples: Float32Array,
  sampleRate: number,
): Spectrum | undefined {
  let size = longest;
  while (size > samples.length) size /= 2;
  if (size < 16) return undefined;
  const half = size / 2;
  const power = new Float64Array(half);
  for (let from = 0; from + size <= samples.length; from += half) {
    const real = new Float64Array(size);
    const imaginary = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const sample = samples[from + i]!;
      const weight = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      real[i] = Number.isFinite(sample) ? sample * weight : 0;
    }
    transform(real, imaginary);
    for (let k = 0; k < half; k++)
      power[k]! += real[k]! ** 2 + imaginary[k]! ** 2;
  }
  const strongest = power.reduce((a, b) => Math.max(a, b), 0);
  const level = (each: number) =>
    Math.max(floor, 10 * Math.log10(each / strongest));
  return {
    frequencies: power.map((_, k) => (k * sampleRate) / size),
    levels: power.map((each) => (each > 0 ? level(each) : floor)),
  };
}

/** Frequencies that stand out: higher than all around them, and within 20 dB of the strongest. */
export function peaksOf(samples: Float32Array, sampleRate: number): number[] {
  const spectrum = spectrumOf(samples, sampleRate);
  if (!spectrum) return [];
  const { frequencies, levels } = spectrum;
  const reach = 3;
  return [...frequencies].filter((_, k) => {
    const around = levels.slice(Math.max(0, k - reach), k + reach + 1);
    return levels[k]! > -20 && levels[k] === Math.max(...around);
  });
}

/** The fast Fourier transform, in place; the length is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
  }
  for (let length = 2; length <= size; length *= 2)
    for (let from = 0; from < size; from += length)
      for (let k = 0; k < length / 2; k++) {
        const angle = (-2 * Math.PI * k) / length;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const [a, b] = [from + k, from + k + length / 2];
        const x = real[b]! * cos - imaginary[b]! * sin;
        const y = real[b]! * sin + imaginary[b]! * cos;
        real[b] = real[a]! - x;
        imaginary[b] = imaginary[a]! - y;
        real[a]! += x;
        imaginary[a]! += y;
      }
}
