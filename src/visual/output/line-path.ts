/**
 * A line through the points, with a gap where one is missing; lengths are rounded to tenths, so
 * that no error adds up. Steps are relative: they have few digits, and often the same ones.
 */
export function linePath(
  points: ([x: number, y: number] | undefined)[],
): string {
  let path = "";
  let last: [number, number] | undefined;
  for (const point of points) {
    const at: typeof last = point && [tenths(point[0]), tenths(point[1])];
    if (at) path += last ? step(at, last) : `M${text(at[0])} ${text(at[1])}l`;
    last = at;
  }
  // A point alone has no step.
  return path.replace(/l(?=M|$)/g, "");
}

function step(to: [number, number], from: [number, number]): string {
  const [x, y] = [text(to[0] - from[0]), text(to[1] - from[1])];
  return ` ${x}${y.startsWith("-") ? "" : " "}${y}`;
}

function tenths(length: number): number {
  return Math.round(length * 10);
}

/** 0.6 is .6 in a path. */
function text(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
