import { knownOptions, numberFrom, requireBoolean } from "./check.ts";
import { fault } from "./fault.ts";
import { Optimizer } from "./optimizer.ts";
import type { Tensor } from "./tensor.ts";

/** How far and how smoothly `SGD` steps. */
export interface SGDOptions {
  /** Learning rate, the length of a step; ≥ 0. Default 0.001. */
  lr?: number;
  /** Share of the last step in the next one; ≥ 0. Default 0. */
  momentum?: number;
  /** Share of a new gradient that the momentum leaves out. Default 0. */
  dampening?: number;
  /** Pull of every number towards 0; ≥ 0. Default 0. */
  weightDecay?: number;
  /** Whether the momentum looks one step ahead. Default false. */
  nesterov?: boolean;
}

const OPTIONS = ["lr", "momentum", "dampening", "weightDecay", "nesterov"];

/**
 * Gradient descent: `p ← p − lr · v`, where without momentum `v = g = grad + weightDecay · p`,
 * and with it `v ← momentum · v + (1 − dampening) · g`, in the first step `v = g`.
 *
 * @example
 * const w = tensor([1]);
 * w.requiresGrad = true;
 * const sgd = new SGD([w], { lr: 0.1 });
 * w.mul(w).sum().backward();
 * sgd.step();
 * w;
 * // tensor([0.8000])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends Optimizer {
  /** May be changed between steps. */
  lr: number;
  readonly momentum: number;
  readonly dampening: number;
  readonly weightDecay: number;
  readonly nesterov: boolean;
  readonly #velocities: (Float32Array | undefined)[] = [];

  /**
   * @param parameters Leaves, such as `layer.parameters()`; at least one.
   * @throws RangeError if an option is out of range or a parameter is no leaf.
   */
  constructor(parameters: readonly Tensor[], options: SGDOptions = {}) {
    const op = "SGD";
    super(op, parameters);
    knownOptions(op, options, OPTIONS, "{ lr: 0.1 }");
    const { lr = 0.001, momentum = 0, dampening = 0 } = options;
    const { weightDecay = 0, nesterov = false } = options;
    this.lr = numberFrom(op, "lr", lr, 0);
    this.momentum = numberFrom(op, "momentum", momentum, 0);
    this.dampening = numberFrom(op, "dampening", dampening, 0);
    this.weightDecay = numberFrom(op, "weightDecay", weightDecay, 0);
    requireBoolean(op, "nesterov", nesterov);
    this.nesterov = nesterov;
    if (nesterov && (momentum === 0 || dampening !== 0)) {
      throw fault`${op}: nesterov looks ahead along the momentum, but momentum is ${momentum} and dampening ${dampening}; give a momentum above 0 and no dampening`;
    }
  }

  protected override change(
    index: number,
    data: Float32Array,
    gradient: Float32Array,
  ): void {
    const { lr, momentum, dampening, weightDecay, nesterov } = this;
    const old = this.#velocities[index];
    const velocity = momentum ? (old ?? gradient.slice()) : undefined;
    for (let i = 0; i < data.length; i++) {
      const slope = gradient[i]! + weightDecay * data[i]!;
      let step = slope;
      if (velocity) {
        step = old ? momentum * old[i]! + (1 - dampening) * slope : slope;
        velocity[i] = step;
        if (nesterov) step = slope + momentum * step;
      }
      data[i]! -= lr * step;
    }
    this.#velocities[index] = velocity;
  }
}
