import { readLayers, writeLayers } from "../figures/layer-list.ts";

/** Layers of a stack, alike along both axes. */
export type StackLayer = Record<StackPart, number>;

export type StackPart = "dilation" | "kernelSize" | "stride";

/** The numbers of a layer, in their order in an address. */
export const stackParts = {
  kernelSize: { sign: "k", least: 1, most: 15 },
  stride: { sign: "s", least: 1, most: 4 },
  dilation: { sign: "d", least: 1, most: 8 },
};

export const mostLayers = 12;

/** Between two layers; addresses that readers have shared say so. */
const between = ".";

/** Layers as text that may stand in an address, as `k3s1d1.k3s2d1`. */
export function writeStack(layers: readonly StackLayer[]): string {
  return writeLayers(layers, stackParts, between);
}

/** What `writeStack` wrote; undefined for any other text and for numbers out of their limits. */
export function readStack(text: string): StackLayer[] | undefined {
  return readLayers(text, stackParts, mostLayers, between);
}
