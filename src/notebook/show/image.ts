import { knownOptions } from "../../../lib/check.ts";
import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import type { ImageOutput } from "../output.ts";
import { isTensor } from "../print-tensor.ts";
import { nameOf } from "./series.ts";

/** Pixels of the longer side. */
const longest = 512;

/**
 * A tensor as a picture. Numbers from 0 to 1 are black to white as they are; others are stretched
 * from the least to the greatest, or over `range`.
 */
export function imageOf(tensor: unknown, options: unknown = {}): ImageOutput {
  const op = "display.image";
  knownOptions(op, options, ["caption", "range"], "{ range: [0, 255] }");
  if (!isTensor(tensor))
    throw kindFault`${op}: an image is a tensor; got ${show(tensor)}`;
  const { caption = "", range } = options as Record<string, unknown>;
  const [channels, height, width] = pictureShape(op, tensor.shape);
  const [low, high] = rangeOf(op, range) ?? rangeIn(tensor.data);
  const pixels = new Uint8Array(tensor.data.length);
  const plane = height * width;
  for (let i = 0; i < pixels.length; i++) {
    const share = (tensor.data[i]! - low) / (high - low);
    const byte = Math.round(255 * Math.min(1, Math.max(0, share)));
    // In the tensor a whole channel follows the other, in a picture they alternate.
    pixels[(i % plane) * channels + Math.floor(i / plane)] = byte;
  }
  const size = { width, height, channels };
  return {
    kind: "image",
    ...size,
    pixels,
    low,
    high,
    caption: nameOf(caption),
  };
}

function pictureShape(
  op: string,
  shape: readonly number[],
): [channels: 1 | 3, height: number, width: number] {
  const axes = shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape;
  const [channels, height, width] = axes.length === 2 ? [1, ...axes] : axes;
  if (
    axes.length > 3 ||
    (channels !== 1 && channels !== 3) ||
    !height ||
    !width
  )
    throw fault`${op}: shape [${shape.join(", ")}] is no picture; give [H, W], [1, H, W] or [3, H, W]`;
  if (Math.max(height, width) > longest)
    throw fault`${op}: ${height} × ${width} is over ${longest}; pool it first`;
  return [channels, height, width];
}

function rangeOf(op: string, range: unknown): [number, number] | undefined {
  if (range === undefined) return undefined;
  const [low, high] = Array.isArray(range) ? (range as unknown[]) : [];
  const fits = Number.isFinite(low) && Number.isFinite(high);
  if (!fits || (low as number) >= (high as number))
    throw fault`${op}: range is ${show(range)}; give [low, high], low first`;
  return [low as number, high as number];
}

function rangeIn(values: Float32Array): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low >= 0 && high <= 1) return [0, 1];
  return low < high ? [low, high] : [0, 1];
}
