import "../tensor-methods.ts";
import type { Tensor } from "../tensor.ts";
import { Module } from "./module.ts";

/**
 * `max(0, input)`, element by element.
 *
 * @example
 * new nn.ReLU().forward(tensor([-1, 0, 2]));
 * // tensor([0., 0., 2.])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html
 */
export class ReLU extends Module {
  forward(input: Tensor): Tensor {
    return input.relu();
  }

  override toString(): string {
    return "ReLU()";
  }
}
