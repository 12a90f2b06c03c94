import { kindFault } from "../fault.ts";
import { show } from "../show.ts";
import type { Tensor } from "../tensor.ts";
import { Module } from "./module.ts";

/**
 * Layers one after the other.
 *
 * @example
 * const net = new nn.Sequential(
 *   new nn.Conv2d(1, 4, { kernelSize: 3 }),
 *   new nn.ReLU(),
 *   new nn.Flatten(),
 * );
 * net.forward(ones(1, 1, 8, 8)).shape;
 * // [1, 144]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 */
export class Sequential extends Module {
  readonly layers: readonly Module[];

  /** @throws TypeError if an argument is no layer. */
  constructor(...layers: Module[]) {
    super();
    const op = "nn.Sequential";
    layers.forEach((layer, index) => {
      if (layer instanceof Module) return;
      throw kindFault`${op}: layers[${index}] is ${show(layer)}; give layers, such as new nn.ReLU()`;
    });
    this.layers = layers;
  }

  forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer.forward(x), input);
  }

  override children(): [name: string, layer: Module][] {
    return this.layers.map((layer, index) => [String(index), layer]);
  }

  override toString(): string {
    return this.list("Sequential");
  }
}
