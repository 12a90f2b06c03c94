export function decimate(
  sound: number[][],
  kernel: number[],
  stride: number,
): number[][] {
  const taps = kernel.length;
  return sound.map((channel) => {
    const length = Math.floor((channel.length - taps) / stride) + 1;
    return Array.from({ length }, (_, i) => at(channel, i * stride));
  });
}

function at(samples: number[], i: number): number {
  return samples[i] ?? 0;
}
