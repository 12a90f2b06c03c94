/** A kernel that weakens high frequencies before a stride would fold them down. */
export interface SoundKernel {
  /** Empty for the one that is designed. */
  name: string;
  weights: readonly number[];
}

/**
 * From one that changes nothing to one that is designed: it has `taps` weights and lets through
 * what lies below `cutoff`, in turns per sample.
 */
export const soundKernels = (taps: number, cutoff: number): SoundKernel[] => [
  { name: "[1]", weights: [1] },
  { name: "[1, 1]/2", weights: [1, 1].map((weight) => weight / 2) },
  { name: "[1, 2, 1]/4", weights: [1, 2, 1].map((weight) => weight / 4) },
  {
    name: "[1, 4, 6, 4, 1]/16",
    weights: [1, 4, 6, 4, 1].map((weight) => weight / 16),
  },
  { name: "", weights: windowedSinc(taps, cutoff) },
];

/**
 * The ideal low pass, cut to `length` weights by a Hamming window; they add up to 1.
 *
 * @param cutoff In turns per sample.
 * @see https://ccrma.stanford.edu/~jos/sasp/Window_Method_FIR_Filter.html
 */
function windowedSinc(length: number, cutoff: number): number[] {
  const middle = (length - 1) / 2;
  const weights = Array.from({ length }, (_, index) => {
    const at = index - middle;
    const ideal =
      at === 0
        ? 2 * cutoff
        : Math.sin(2 * Math.PI * cutoff * at) / (Math.PI * at);
    // `middle` is 0 if there is only one weight.
    return ideal * (0.54 + 0.46 * Math.cos((Math.PI * at) / (middle || 1)));
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Share of a frequency that a kernel lets through; `turns` per sample. */
export function passes(weights: readonly number[], turns: number): number {
  let [real, imaginary] = [0, 0];
  weights.forEach((weight, index) => {
    real += weight * Math.cos(2 * Math.PI * turns * index);
    imaginary += weight * Math.sin(2 * Math.PI * turns * index);
  });
  return Math.hypot(real, imaginary);
}
