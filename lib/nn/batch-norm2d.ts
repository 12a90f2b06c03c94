import "../tensor-methods.ts";
import {
  knownOptions,
  numberFrom,
  requireBoolean,
  wholeNumber,
} from "../check.ts";
import { ones, zeros } from "../create.ts";
import { fault } from "../fault.ts";
import { requireTensor } from "../tensor.ts";
import type { Tensor } from "../tensor.ts";
import { parameter, python } from "./initial.ts";
import { Module } from "./module.ts";

/** What a `BatchNorm2d` layer is made from, besides its channels. */
export interface BatchNorm2dOptions {
  /** Added to the variance, so that nothing is divided by 0. Default 1e-5. */
  eps?: number;
  /** Share of the new batch in the running numbers; null weighs all batches alike. Default 0.1. */
  momentum?: number | null;
  /** Whether a learnt weight and bias per channel follow. Default true. */
  affine?: boolean;
}

/** Mean and variance are taken over all axes but the channel's. */
const DIM = [0, 2, 3];

/**
 * Normalises every channel: `(input − mean) / √(variance + eps) · weight + bias`.
 *
 * In training, mean and variance are those of the batch, and the running ones move towards them;
 * after `eval()`, the running ones are used.
 *
 * @example
 * const norm = new nn.BatchNorm2d(3);
 * norm
 *   .forward(rand(4, 3, 5, 5))
 *   .mean()
 *   .abs()
 *   .item() < 1e-6;
 * // true
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 */
export class BatchNorm2d extends Module {
  /** `[numFeatures]`, ones at first; undefined with `affine: false`. */
  weight: Tensor | undefined;
  /** `[numFeatures]`, zeros at first; undefined with `affine: false`. */
  bias: Tensor | undefined;
  /** `[numFeatures]`, zeros at first. */
  runningMean: Tensor;
  /** `[numFeatures]`, ones at first; divided by count − 1. */
  runningVar: Tensor;
  /** Batches seen in training. */
  numBatchesTracked = 0;
  readonly numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;

  /** @throws RangeError if a number is out of range; TypeError if one is of the wrong kind. */
  constructor(numFeatures: number, options: BatchNorm2dOptions = {}) {
    super();
    const op = "nn.BatchNorm2d";
    knownOptions(op, options, ["eps", "momentum", "affine"], "{ eps: 0.001 }");
    const { eps = 1e-5, momentum = 0.1, affine = true } = options;
    requireBoolean(op, "affine", affine);
    this.numFeatures = wholeNumber(op, "numFeatures", numFeatures, 1);
    this.eps = numberFrom(op, "eps", eps, 0);
    this.momentum =
      momentum === null ? null : numberFrom(op, "momentum", momentum, 0, 1);
    this.weight = affine ? parameter(ones(numFeatures)) : undefined;
    this.bias = affine ? parameter(zeros(numFeatures)) : undefined;
    this.runningMean = zeros(numFeatures);
    this.runningVar = ones(numFeatures);
  }

  /**
   * @param input `[N, numFeatures, H, W]`.
   * @returns The same shape.
   * @throws RangeError if the shape is another, or, in training, if a channel has one element
   * (none is allowed: an empty batch).
   */
  forward(input: Tensor): Tensor {
    const op = "nn.BatchNorm2d";
    const name = "input";
    const { ndim, shape } = requireTensor(op, name, input);
    if (ndim !== 4 || shape[1] !== this.numFeatures) {
      const wanted = `[N, ${this.numFeatures}, H, W]`;
      throw fault`${op}: ${name} has shape ${shape}, not ${wanted}; reshape it`;
    }
    const channels = (x: Tensor) => x.reshape(1, this.numFeatures, 1, 1);
    const mean = this.training
      ? input.mean({ dim: DIM, keepdim: true })
      : channels(this.runningMean);
    const centred = input.sub(mean);
    const variance = this.training
      ? centred.mul(centred).mean({ dim: DIM, keepdim: true })
      : channels(this.runningVar);
    if (this.training) {
      this.#follow(mean, variance, input.numel() / this.numFeatures);
    }
    const normal = centred.div(variance.add(this.eps).sqrt());
    if (!this.weight || !this.bias) return normal;
    return normal.mul(channels(this.weight)).add(channels(this.bias));
  }

  override toString(): string {
    const { numFeatures, eps, momentum } = this;
    // Python writes numbers below 1e-4 with an exponent of two digits.
    const text = eps > 0 && eps < 1e-4 ? eps.toExponential() : String(eps);
    const small = text.replace(/-(\d)$/, "-0$1");
    return `BatchNorm2d(${numFeatures}, eps=${small}, momentum=${momentum ?? "None"}, affine=${python(this.weight !== undefined)}, track_running_stats=True)`;
  }

  #follow(mean: Tensor, variance: Tensor, count: number): void {
    this.numBatchesTracked += 1;
    if (count === 0) return; // An empty batch has no mean.
    wholeNumber("nn.BatchNorm2d", "N · H · W", count, 2);
    const share = this.momentum ?? 1 / this.numBatchesTracked;
    const move = (running: Tensor, now: Tensor, factor: number) => {
      now.data.forEach((value, i) => {
        running.data[i] =
          running.data[i]! * (1 - share) + value * factor * share;
      });
    };
    move(this.runningMean, mean, 1);
    move(this.runningVar, variance, count / (count - 1));
  }
}
