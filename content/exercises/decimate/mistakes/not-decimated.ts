export function decimate(
  sound: number[][],
  kernel: number[],
  _stride: number,
): number[][] {
  const taps = kernel.length;
  return sound.map((channel) => {
    const length = channel.length - taps + 1;
    return Array.from({ length }, (_, i) =>
      kernel.reduce((sum, weight, k) => sum + weight * at(channel, i + k), 0),
    );
  });
}

function at(samples: number[], i: number): number {
  return samples[i] ?? 0;
}
