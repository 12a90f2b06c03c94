import { knownOptions, numberFrom } from "./check.ts";
import { fault } from "./fault.ts";
import { Optimizer } from "./optimizer.ts";
import { show } from "./show.ts";
import type { Tensor } from "./tensor.ts";

/** How far and how smoothly `Adam` steps. */
export interface AdamOptions {
  /** Learning rate, about the length of a step; ≥ 0. Default 0.001. */
  lr?: number;
  /** Shares of the past in the mean and in the mean square; below 1. Default [0.9, 0.999]. */
  betas?: readonly [number, number];
  /** Added to what is divided by; ≥ 0. Default 1e-8. */
  eps?: number;
  /** Pull of every number towards 0; ≥ 0. Default 0. */
  weightDecay?: number;
}

const OPTIONS = ["lr", "betas", "eps", "weightDecay"];

/** What Adam remembers of one parameter. */
interface Memory {
  readonly mean: Float32Array;
  readonly square: Float32Array;
  steps: number;
}

/**
 * Steps of about equal length for all parameters: with `g = grad + weightDecay · p`,
 * `m ← β₁·m + (1 − β₁)·g`, `v ← β₂·v + (1 − β₂)·g²`, in step t
 * `p ← p − lr · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + eps)`.
 *
 * @example
 * const w = tensor([1]);
 * w.requiresGrad = true;
 * const adam = new Adam([w], { lr: 0.1 });
 * w.mul(w).sum().backward();
 * adam.step();
 * w;
 * // tensor([0.9000])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
 */
export class Adam extends Optimizer {
  /** May be changed between steps. */
  lr: number;
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weightDecay: number;
  readonly #memories: Memory[] = [];

  /**
   * @param parameters Leaves, such as `layer.parameters()`; at least one.
   * @throws RangeError if an option is out of range or a parameter is no leaf.
   */
  constructor(parameters: readonly Tensor[], options: AdamOptions = {}) {
    const op = "Adam";
    super(op, parameters);
    knownOptions(op, options, OPTIONS, "{ lr: 0.01 }");
    const { lr = 0.001, betas = [0.9, 0.999] } = options;
    const { eps = 1e-8, weightDecay = 0 } = options;
    this.lr = numberFrom(op, "lr", lr, 0);
    this.eps = numberFrom(op, "eps", eps, 0);
    this.weightDecay = numberFrom(op, "weightDecay", weightDecay, 0);
    if (!betas.every((beta) => beta >= 0 && beta < 1) || betas.length !== 2) {
      throw fault`${op}: betas is ${show(betas)}; give two numbers from 0 to below 1, such as [0.9, 0.999]`;
    }
    this.betas = betas;
  }

  protected override change(
    index: number,
    data: Float32Array,
    gradient: Float32Array,
  ): void {
    const memory = (this.#memories[index] ??= {
      mean: new Float32Array(data.length),
      square: new Float32Array(data.length),
      steps: 0,
    });
    const { mean, square } = memory;
    const [beta1, beta2] = this.betas;
    memory.steps += 1;
    const length = this.lr / (1 - beta1 ** memory.steps);
    const spread = Math.sqrt(1 - beta2 ** memory.steps);
    for (let i = 0; i < data.length; i++) {
      const slope = gradient[i]! + this.weightDecay * data[i]!;
      mean[i] = beta1 * mean[i]! + (1 - beta1) * slope;
      square[i] = beta2 * square[i]! + (1 - beta2) * slope * slope;
      const size = Math.sqrt(square[i]!) / spread + this.eps;
      data[i]! -= (length * mean[i]!) / size;
    }
  }
}
