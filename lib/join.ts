import { knownOptions, wholeNumber } from "./check.ts";
import { fault, kindFault } from "./fault.ts";
import { axisOf } from "./axis.ts";
import { allocate, countElements } from "./shape.ts";
import { show } from "./show.ts";
import { requireTensor, Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";

/** Along which axis tensors are put together. */
export interface JoinOptions {
  /** The axis; negative from the end. Default 0. */
  dim?: number;
}

/**
 * Tensors one after the other along an axis.
 *
 * One of shape `[0]`, which PyTorch leaves out beside others, has to fit like any other.
 *
 * @param tensors At least one; all sizes agree except along `dim`.
 * @returns As the inputs; the size along `dim` is the sum of theirs.
 * @throws RangeError if sizes disagree, or there is no such axis.
 * @example
 * cat([ones(2), zeros(3)]);
 * // tensor([1., 1., 0., 0., 0.])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cat.html
 */
export function cat(
  tensors: readonly Tensor[],
  options: JoinOptions = {},
): Tensor {
  const op = "cat";
  const { ndim } = firstOf(op, tensors, options);
  wholeNumber(op, "tensors[0].ndim", ndim, 1);
  const dim = axisOf(op, options.dim ?? 0, ndim);
  return join(op, tensors, dim);
}

/**
 * Tensors of one shape side by side along a new axis.
 *
 * @param tensors At least one, all of one shape.
 * @returns As the inputs, with a new axis `dim` whose size is their number.
 * @throws RangeError if shapes differ, or there is no such axis.
 * @example
 * stack([zeros(2), ones(2)]);
 * // tensor([[0., 0.],
 * //         [1., 1.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.stack.html
 */
export function stack(
  tensors: readonly Tensor[],
  options: JoinOptions = {},
): Tensor {
  const op = "stack";
  const first = firstOf(op, tensors, options);
  const dim = axisOf(op, options.dim ?? 0, first.ndim + 1);
  return join(op, tensors, dim, true);
}

function firstOf(
  op: string,
  tensors: readonly Tensor[],
  options: JoinOptions,
): Tensor {
  knownOptions(op, options, ["dim"], "{ dim: 1 }");
  if (!Array.isArray(tensors)) {
    throw kindFault`${op}: the tensors are ${show(tensors)}; give a list of tensors`;
  }
  wholeNumber(op, "tensors.length", tensors.length, 1);
  return requireTensor(op, "tensors[0]", tensors[0]);
}

function join(
  op: string,
  tensors: readonly Tensor[],
  dim: number,
  isNewAxis = false,
): Tensor {
  const { shape } = tensors[0]!;
  tensors.forEach((one, index) => {
    const sizes = requireTensor(op, `tensors[${index}]`, one).shape;
    const fits =
      sizes.length === shape.length &&
      sizes.every((size, i) => size === shape[i] || (i === dim && !isNewAxis));
    if (fits) return;
    throw fault`${op}: tensors[${index}] has shape ${sizes}, which does not fit ${shape} along dim ${dim}; make the other sizes agree`;
  });
  const sizes = tensors.map((one) => (isNewAxis ? 1 : one.shape[dim]!));
  const total = sizes.reduce((a, b) => a + b, 0);
  const before = shape.slice(0, dim);
  const after = shape.slice(isNewAxis ? dim : dim + 1);
  const joined = [...before, total, ...after];
  const data = allocate(op, joined);
  // Each tensor gives one run of elements for every place along the axes before.
  const runs = tensors.map((_, i) => sizes[i]! * countElements(after));
  let next = 0;
  for (let block = 0; block < countElements(before); block++) {
    tensors.forEach((one, i) => {
      const run = runs[i]!;
      data.set(one.data.subarray(block * run, (block + 1) * run), next);
      next += run;
    });
  }
  return trace("cat", new Tensor(data, joined), tensors, runs);
}
