/** Times of one thing, in milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
  count: number;
}

/** Median and 95th percentile, each a value that was measured (nearest rank). */
export function spread(times: readonly number[]): Spread {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    count: times.length,
  };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Share of the times that are no longer than a frame of a 60 Hz display. */
export function shareInFrame(times: readonly number[]): string {
  const frame = 1000 / 60;
  const within = times.filter((time) => time <= frame).length;
  return `${Math.round((100 * within) / times.length)} %`;
}
