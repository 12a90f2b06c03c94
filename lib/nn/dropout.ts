import "../tensor-methods.ts";
import { numberFrom } from "../check.ts";
import { fillKept } from "../random-kinds.ts";
import { allocate } from "../shape.ts";
import { requireTensor, Tensor } from "../tensor.ts";
import { Module } from "./module.ts";

/**
 * In training, each element becomes 0 with probability `p`, the others grow by 1/(1 − p), so that
 * the mean stays; after `eval()`, nothing changes.
 *
 * After `manualSeed(s)` the same elements become 0 as in PyTorch built without Intel's MKL; its
 * ready-made packages for x86 have MKL, which draws this mask in a way of its own.
 *
 * @example
 * const dropout = new nn.Dropout(0.5);
 * dropout.eval();
 * dropout.forward(ones(3));
 * // tensor([1., 1., 1.])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html
 */
export class Dropout extends Module {
  readonly p: number;

  /**
   * @param p From 0 to 1. Default 0.5.
   * @throws RangeError if `p` lies outside.
   */
  constructor(p = 0.5) {
    super();
    this.p = numberFrom("nn.Dropout", "p", p, 0, 1);
  }

  forward(input: Tensor): Tensor {
    const { shape } = requireTensor("nn.Dropout", "input", input);
    if (!this.training || this.p === 0) return input;
    const factors = allocate("nn.Dropout", shape);
    // Where all become 0, PyTorch draws no number.
    if (this.p < 1) fillKept(factors, 1 - this.p);
    return input.mul(new Tensor(factors, shape));
  }

  override toString(): string {
    return `Dropout(p=${this.p}, inplace=False)`;
  }
}
