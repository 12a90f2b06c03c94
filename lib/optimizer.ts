import { wholeNumber } from "./check.ts";
import { fault, kindFault } from "./fault.ts";
import { show } from "./show.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

/** What the optimisers share: the parameters that they change. */
export abstract class Optimizer {
  readonly parameters: readonly Tensor[];

  constructor(op: string, parameters: readonly Tensor[]) {
    if (!Array.isArray(parameters)) {
      throw kindFault`${op}: the tensors are ${show(parameters)}; give a list of tensors`;
    }
    wholeNumber(op, "parameters.length", parameters.length, 1);
    parameters.forEach((parameter: unknown, index) => {
      const name = `parameters[${index}]`;
      const { origin } = requireTensor(op, name, parameter);
      if (origin === undefined) return;
      throw fault`${op}: ${origin.op} computed ${name}, so changing it teaches nothing; give leaves, such as layer.parameters()`;
    });
    this.parameters = [...new Set(parameters as Tensor[])];
  }

  /** Changes every parameter that has a `grad`, in place, by one step downhill. */
  step(): void {
    this.parameters.forEach((parameter, index) => {
      const { data, grad } = parameter;
      if (grad) this.change(index, data, grad.data);
    });
  }

  /** Forgets the gradients, which would otherwise add up. */
  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = undefined;
  }

  /** One step for one parameter's elements. */
  protected abstract change(
    index: number,
    data: Float32Array,
    gradient: Float32Array,
  ): void;
}
