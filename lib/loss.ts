import "./tensor-methods.ts";
import { knownOptions, wholeNumber } from "./check.ts";
import { gather } from "./offsets.ts";
import { requireOneOf } from "./padding-mode.ts";
import { countElements, requireShape } from "./shape.ts";
import { show } from "./show.ts";
import { logSoftmax } from "./softmax.ts";
import { requireTensor, Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";

/** What becomes of the losses of single elements. */
export interface LossOptions {
  /** Their mean, their sum, or each as it is. Default "mean". */
  reduction?: "mean" | "sum" | "none";
}

const REDUCTIONS = ["mean", "sum", "none"];

/**
 * How surprised a model is by the right classes: `−log softmax(input)[target]`.
 *
 * Of PyTorch's options, `reduction` is here; a class of −100, which PyTorch leaves out unless
 * `ignore_index` is another, is refused.
 *
 * @param input Scores before any softmax, `[N, C]`, `[C]` or `[N, C, …]`.
 * @param target The classes, whole numbers from 0 to C − 1, in the input's shape without C; or a
 * probability for each class, in the input's shape.
 * @returns A single number, or with `reduction: "none"` the input's shape without C.
 * @throws RangeError if shapes do not fit or a class does not exist.
 * @example
 * crossEntropy(zeros(1, 4), tensor([2]));
 * // tensor(1.3863)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  options: LossOptions = {},
): Tensor {
  const op = "crossEntropy";
  checkLossOptions(op, options);
  const { ndim, shape } = requireTensor(op, "input", input);
  requireTensor(op, "target", target);
  wholeNumber(op, "input.ndim", ndim, 1);
  const dim = ndim === 1 ? 0 : 1;
  const chances = logSoftmax(input, { dim });
  if (show(target.shape) === show(shape)) {
    const losses = chances.mul(target).sum({ dim }).neg();
    return settle(losses, options);
  }
  const rest = shape.toSpliced(dim, 1);
  requireShape(op, "target", target.shape, rest);
  const classes = shape[dim]!;
  const inner = countElements(shape.slice(dim + 1));
  const places = Int32Array.from(target.data, (value, i) => {
    wholeNumber(op, `target.data[${i}]`, value, 0, classes - 1);
    return (Math.floor(i / inner) * classes + value) * inner + (i % inner);
  });
  const { data } = gather(op, chances.data, rest, places);
  const right = trace("gather", new Tensor(data, rest), [chances], places);
  return settle(right.neg(), options);
}

/**
 * Squared differences, `(input − target)²`.
 *
 * @param target The input's shape; nothing is broadcast, which is rarely meant here.
 * @returns A single number, or with `reduction: "none"` the input's shape.
 * @throws RangeError if the shapes differ.
 * @example
 * mseLoss(tensor([1, 2]), tensor([1, 4]));
 * // tensor(2.)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export function mseLoss(
  input: Tensor,
  target: Tensor,
  options: LossOptions = {},
): Tensor {
  const op = "mseLoss";
  checkLossOptions(op, options);
  const { shape } = requireTensor(op, "input", input);
  requireShape(op, "target", requireTensor(op, "target", target).shape, shape);
  return settle(input.sub(target).pow(2), options);
}

/** Refuses options that a loss does not have. */
export function checkLossOptions(op: string, options: LossOptions): void {
  knownOptions(op, options, ["reduction"], '{ reduction: "sum" }');
  const { reduction = "mean" } = options;
  requireOneOf(op, "reduction", reduction, REDUCTIONS);
}

function settle(losses: Tensor, { reduction = "mean" }: LossOptions): Tensor {
  return reduction === "none" ? losses : losses[reduction]();
}
