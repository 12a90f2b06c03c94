import { checkLossOptions, crossEntropy, mseLoss } from "../loss.ts";
import type { LossOptions } from "../loss.ts";
import type { Tensor } from "../tensor.ts";

/**
 * {@link crossEntropy} as an object that keeps its options.
 *
 * @example
 * new nn.CrossEntropyLoss().forward(zeros(1, 4), tensor([2]));
 * // tensor(1.3863)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 */
export class CrossEntropyLoss {
  readonly options: LossOptions;

  constructor(options: LossOptions = {}) {
    checkLossOptions("nn.CrossEntropyLoss", options);
    this.options = options;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return crossEntropy(input, target, this.options);
  }

  toString(): string {
    return "CrossEntropyLoss()";
  }
}

/**
 * {@link mseLoss} as an object that keeps its options.
 *
 * @example
 * new nn.MSELoss().forward(tensor([1, 2]), tensor([1, 4]));
 * // tensor(2.)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export class MSELoss {
  readonly options: LossOptions;

  constructor(options: LossOptions = {}) {
    checkLossOptions("nn.MSELoss", options);
    this.options = options;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return mseLoss(input, target, this.options);
  }

  toString(): string {
    return "MSELoss()";
  }
}
