import { conv2dCost } from "../../../lib/accounts/conv2d-cost.ts";
import { receptiveField } from "../../../lib/accounts/receptive-field.ts";

/** Equal layers with as many channels in as out and padding that keeps the size at stride 1. */
export interface CostStack {
  size: number;
  channels: number;
  /** Odd. */
  kernelSize: number;
  layers: number;
  /** Of one of the layers; the others have 1. */
  stride: number;
}

/** What each layer takes, and all of them together. */
export interface StackCost {
  layers: LayerCost[];
  macs: number;
  parameters: number;
  activationBytes: number;
  /** Receptive field of an element of the last layer. */
  field: number;
}

export interface LayerCost {
  stride: number;
  /** Length of the output. */
  size: number;
  macs: number;
  parameters: number;
  activationBytes: number;
}

export type Account = "activationBytes" | "macs" | "parameters";
export const accounts: Account[] = ["macs", "parameters", "activationBytes"];

/** @param place Which layer has the stride, from 0; none if it is −1. */
export function costOf(stack: CostStack, place: number): StackCost {
  const { channels, kernelSize } = stack;
  const padding = (kernelSize - 1) / 2;
  const geometry = Array.from({ length: stack.layers }, (_, layer) => {
    const stride = layer === place ? stack.stride : 1;
    return { kernelSize, padding, stride };
  });
  let shape = [channels, stack.size, stack.size];
  const layers = geometry.map((layer): LayerCost => {
    const { outputShape, macs, parameters, activationBytes } = conv2dCost(
      shape,
      channels,
      layer,
    );
    shape = outputShape;
    const size = outputShape.at(-1)!;
    return { stride: layer.stride, size, macs, parameters, activationBytes };
  });
  const total = (account: Account) =>
    layers.reduce((sum, layer) => sum + layer[account], 0);
  return {
    layers,
    macs: total("macs"),
    parameters: total("parameters"),
    activationBytes: total("activationBytes"),
    field: receptiveField(geometry).at(-1)!.size,
  };
}
