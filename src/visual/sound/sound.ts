import { correlate } from "../one-channel.ts";

/** Samples per second of every sound before its stride. */
export const rate = 16_000;

/** Two tones of amplitude 1; `seconds` long. */
export function twoTones(
  first: number,
  second: number,
  seconds: number,
): Float32Array {
  const samples = new Float32Array(rate * seconds);
  // Cosines: a sine at half the new rate would vanish by chance.
  for (const tone of [first, second])
    eachTurn((2 * Math.PI * tone) / rate, samples.length, (cosine, _, i) => {
      samples[i]! += cosine;
    });
  return samples;
}

/** A tone that climbs from 0 to half the rate in one second. */
export function chirp(): Float32Array {
  const samples = new Float32Array(rate);
  for (let i = 0; i < rate; i++) {
    const time = i / rate;
    samples[i] = Math.cos(Math.PI * (rate / 2) * time * time);
  }
  return samples;
}

/** A convolution with stride along one axis; the end joins the beginning, so nothing is lost. */
export function convolve(
  samples: Float32Array,
  weights: readonly number[],
  stride: number,
): Float32Array {
  const length = Math.floor((samples.length - 1) / stride) + 1;
  const joined = new Float32Array(samples.length + weights.length - 1);
  joined.set(samples);
  joined.set(samples.subarray(0, weights.length - 1), samples.length);
  const geometry = {
    ...{ H: 1, kernelH: 1, outputH: 1, strideW: stride },
    ...{ W: joined.length, kernelW: weights.length, outputW: length },
  };
  return correlate(geometry, joined, Float32Array.from(weights));
}

/** Where a frequency is found after sampling at `newRate`: folded at every half of it. */
export function aliasOf(frequency: number, newRate: number): number {
  return Math.abs(frequency - newRate * Math.round(frequency / newRate));
}

/** Amplitude of one frequency: a single term of the Fourier transform. */
export function strengthOf(
  samples: Float32Array,
  frequency: number,
  sampleRate: number,
): number {
  const turn = (2 * Math.PI * frequency) / sampleRate;
  let [real, imaginary] = [0, 0];
  eachTurn(turn, samples.length, (cosine, sine, i) => {
    real += samples[i]! * cosine;
    imaginary += samples[i]! * sine;
  });
  // At 0 and at half the rate, which need not be a whole number, there is no second half to add.
  const fromEnd = Math.min(frequency, Math.abs(sampleRate / 2 - frequency));
  const isEnd = fromEnd < 1e-6;
  return (Math.hypot(real, imaginary) * (isEnd ? 1 : 2)) / samples.length;
}

/** Decibels against amplitude 1. */
export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

/** Cosine and sine of 0, 1, 2 … times an angle, each by rotating the one before, which is faster. */
function eachTurn(
  angle: number,
  count: number,
  use: (cosine: number, sine: number, index: number) => void,
): void {
  const [a, b] = [Math.cos(angle), Math.sin(angle)];
  let [cosine, sine] = [1, 0];
  for (let i = 0; i < count; i++) {
    use(cosine, sine, i);
    const next = cosine * a - sine * b;
    sine = sine * a + cosine * b;
    cosine = next;
  }
}
