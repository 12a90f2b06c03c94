export function decimate(
  sound: number[][],
  kernel: number[],
  stride: number,
): number[][] {
  const taps = kernel.length;
  return sound.slice(0, 1).map((channel) => {
    const length = Math.floor((channel.length - taps) / stride) + 1;
    return Array.from({ length }, (_, i) =>
      kernel.reduce(
        (sum, weight, k) => sum + weight * at(channel, i * stride + k),
        0,
      ),
    );
  });
}

function at(samples: number[], i: number): number {
  return samples[i] ?? 0;
}
