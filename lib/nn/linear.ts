import "../tensor-methods.ts";
import { knownOptions, requireBoolean, wholeNumber } from "../check.ts";
import { fault } from "../fault.ts";
import { requireTensor } from "../tensor.ts";
import type { Tensor } from "../tensor.ts";
import { initialParameter, python } from "./initial.ts";
import { Module } from "./module.ts";

/** What a `Linear` layer is made from, besides its lengths. */
export interface LinearOptions {
  /** Whether a learnt number is added to each output. Default true. */
  bias?: boolean;
}

/**
 * A fully connected layer: `output = input · weightᵀ + bias`.
 *
 * Weight and bias are drawn evenly from ±1/√inFeatures, weight first, so that after
 * `manualSeed(s)` they are PyTorch's after `torch.manual_seed(s)`, bit for bit.
 *
 * @example
 * new nn.Linear(400, 10).forward(ones(2, 400)).shape;
 * // [2, 10]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends Module {
  /** `[outFeatures, inFeatures]`. */
  weight: Tensor;
  /** `[outFeatures]`; undefined if the layer was made with `bias: false`. */
  bias: Tensor | undefined;
  readonly inFeatures: number;
  readonly outFeatures: number;

  /** @throws RangeError if a length is not a whole number ≥ 1. */
  constructor(
    inFeatures: number,
    outFeatures: number,
    options: LinearOptions = {},
  ) {
    super();
    const op = "nn.Linear";
    knownOptions(op, options, ["bias"], "{ bias: false }");
    const { bias = true } = options;
    requireBoolean(op, "bias", bias);
    this.inFeatures = wholeNumber(op, "inFeatures", inFeatures, 1);
    this.outFeatures = wholeNumber(op, "outFeatures", outFeatures, 1);
    const shape = [outFeatures, inFeatures];
    this.weight = initialParameter(op, shape, inFeatures);
    this.bias = bias
      ? initialParameter(op, [outFeatures], inFeatures)
      : undefined;
  }

  /**
   * @param input `[…, inFeatures]`.
   * @returns `[…, outFeatures]`.
   * @throws RangeError if the last axis has another length.
   */
  forward(input: Tensor): Tensor {
    const op = "nn.Linear";
    const { inFeatures } = this;
    const { shape } = requireTensor(op, "input", input);
    const size = shape.at(-1) ?? 0;
    if (size !== inFeatures) {
      throw fault`${op}: the last axis of the input, shape ${shape}, is ${size} long, but inFeatures = ${inFeatures}; make both agree`;
    }
    const output = input.matmul(this.weight.transpose(0, 1));
    return this.bias ? output.add(this.bias) : output;
  }

  override toString(): string {
    const { inFeatures, outFeatures, bias } = this;
    return `Linear(in_features=${inFeatures}, out_features=${outFeatures}, bias=${python(bias !== undefined)})`;
  }
}
