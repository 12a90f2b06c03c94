export type Point = readonly [x: number, y: number];

/**
 * A line's points without those that the line through the others passes within `tolerance` above or
 * below. Points that do not lie to the right of the one before are kept.
 */
export function fewerPoints(
  points: readonly Point[],
  tolerance: number,
): Point[] {
  const kept: Point[] = [];
  let from = 0;
  while (from < points.length) {
    kept.push(points[from]!);
    from = farthest(points, from, tolerance);
  }
  return kept;
}

/** The last point that a straight line may lead to; after the last of all, none. */
function farthest(
  points: readonly Point[],
  from: number,
  tolerance: number,
): number {
  const [startX, startY] = points[from]!;
  const slope = (x: number, y: number) => (y - startY) / (x - startX);
  // Each point on the way restricts the slope of the line; later ones restrict it further.
  let [lowest, highest] = [-Infinity, Infinity];
  let to = from + 1;
  for (; to < points.length - 1; to++) {
    const [x, y] = points[to]!;
    const [nextX, nextY] = points[to + 1]!;
    if (x <= points[to - 1]![0] || nextX <= x) break;
    lowest = Math.max(lowest, slope(x, y - tolerance));
    highest = Math.min(highest, slope(x, y + tolerance));
    const next = slope(nextX, nextY);
    if (next < lowest || next > highest) break;
  }
  return to;
}
