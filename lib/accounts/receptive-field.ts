import { knownOptions } from "../check.ts";
import { kindFault } from "../fault.ts";
import { outputSize, readWindow } from "../output-size.ts";
import type { WindowOptions } from "../output-size.ts";
import { show } from "../show.ts";

/** A convolution or pooling, along one axis. */
export interface LayerGeometry extends WindowOptions {
  /** Length of the kernel, or of the pooling window; ≥ 1. */
  kernelSize: number;
}

/** What an element of a layer's output sees of the input, along one axis, in input elements. */
export interface ReceptiveField {
  /** Length, from the first to the last input element that the output element depends on. */
  size: number;
  /** Distance of the receptive fields of two neighbours: the product of all strides so far. */
  jump: number;
  /** First element of the receptive field of output element 0; below 0 in the padding. */
  start: number;
  /** Centre of the receptive field of output element 0; that of element i is `i·jump` further. */
  centre: number;
}

const NAMES = ["kernelSize", "padding", "stride", "dilation"];

/**
 * The receptive field after every layer, from the first to the last:
 * `size += (kernelSize − 1)·dilation·jump`, `start −= padding·jump`, then `jump *= stride`.
 *
 * @param layers In the order in which they compute.
 * @returns One for each layer; what the whole network sees is the last, `.at(-1)`.
 * @throws RangeError if a number is out of range; TypeError if `layers` is no list of layers.
 * @example
 * const three = [{ kernelSize: 3 }, { kernelSize: 3 }, { kernelSize: 3 }];
 * receptiveField(three).at(-1);
 * // { size: 7, jump: 1, start: 0, centre: 3 }
 * @see https://distill.pub/2019/computing-receptive-fields/
 */
export function receptiveField(
  layers: readonly LayerGeometry[],
): ReceptiveField[] {
  let [size, jump, start] = [1, 1, 0];
  return readLayers("receptiveField", layers).map((layer) => {
    const { kernelSize, padding, stride, dilation } = layer;
    size += (kernelSize - 1) * dilation * jump;
    start -= padding * jump;
    jump *= stride;
    return { size, jump, start, centre: start + (size - 1) / 2 };
  });
}

/**
 * Length of an axis before the first and after every layer.
 *
 * @param size Length of the input along this axis; ≥ 1.
 * @returns `size`, then the length after each layer: one number more than there are layers.
 * @throws As {@link outputSize}; TypeError if `layers` is no list of layers.
 * @example
 * outputSizes(224, [
 *   { kernelSize: 7, padding: 3, stride: 2 },
 *   { kernelSize: 3, padding: 1, stride: 2 },
 * ]);
 * // [224, 112, 56]
 */
export function outputSizes(
  size: number,
  layers: readonly LayerGeometry[],
): number[] {
  const sizes = [size];
  for (const layer of readLayers("outputSizes", layers)) {
    const { kernelSize, padding, stride, dilation } = layer;
    const options = { padding, stride, dilation };
    sizes.push(outputSize(sizes.at(-1)!, kernelSize, options));
  }
  return sizes;
}

/** Layers with their defaults filled in. */
export function readLayers(
  op: string,
  layers: readonly LayerGeometry[],
): Required<LayerGeometry>[] {
  if (!Array.isArray(layers)) {
    throw kindFault`${op}: layers is ${show(layers)}; give a list such as [{ kernelSize: 3 }]`;
  }
  return layers.map((layer: LayerGeometry) => {
    knownOptions(op, layer, NAMES, "{ kernelSize: 3 }");
    return readWindow(op, layer.kernelSize, layer, NAMES);
  });
}
