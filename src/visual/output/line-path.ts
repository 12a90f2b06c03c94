import { fewerPoints, type Point } from "./fewer-points.ts";

/** In tenths of a pixel: a line is eight times as wide. */
const tolerance = 2;

/**
 * A line through the points, with a gap where one is missing; lengths are rounded to tenths, so
 * that no error adds up. Steps are relative: they have few digits, and often the same ones.
 */
export function linePath(points: readonly (Point | undefined)[]): string {
  return piecesOf(points)
    .map((piece) => drawPiece(fewerPoints(piece, tolerance)))
    .join("");
}

/** The stretches between the gaps, in tenths. */
function piecesOf(points: readonly (Point | undefined)[]): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of points) {
    if (point) pieces.at(-1)!.push([tenths(point[0]), tenths(point[1])]);
    else pieces.push([]);
  }
  return pieces;
}

function drawPiece([first, ...others]: Point[]): string {
  if (!first) return "";
  let path = `M${text(first[0])} ${text(first[1])}`;
  let last = first;
  // A point alone has no step.
  if (others.length > 0) path += "l";
  for (const point of others) {
    path += step(point, last);
    last = point;
  }
  return path;
}

function step(to: Point, from: Point): string {
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
