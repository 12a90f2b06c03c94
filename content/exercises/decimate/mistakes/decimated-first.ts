export function decimate(
  sound: number[][],
  kernel: number[],
  stride: number,
): number[][] {
  const taps = kernel.length;
  return sound.map((channel) => {
    const kept = channel.filter((_, i) => i % stride === 0);
    const length = kept.length - taps + 1;
    return Array.from({ length }, (_, i) =>
      kernel.reduce((sum, weight, k) => sum + weight * at(kept, i + k), 0),
    );
  });
}

function at(samples: number[], i: number): number {
  return samples[i] ?? 0;
}
