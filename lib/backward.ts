import { fault } from "./fault.ts";
import type { Rules } from "./gradients/rule.ts";
import { requireShape } from "./shape.ts";
import { requireTensor, Tensor } from "./tensor.ts";

/**
 * Goes back from `output` to the tensors that it was made from and adds to the `grad` of each
 * leaf the derivative of `output` by it, weighted with `gradient`.
 */
export function backward(
  rules: Rules,
  output: Tensor,
  gradient?: Tensor,
): void {
  const start = startGradient(output, gradient);
  const gradients = new Map([[output, start]]);
  // An operation comes after everything that was made from its output.
  for (const current of backwardOrder(output)) {
    const own = gradients.get(current)!;
    gradients.delete(current);
    const { origin } = current;
    if (origin === undefined) {
      addToGrad(current, own);
      continue;
    }
    const { op, inputs, saved } = origin;
    const parts = rules[op]!({
      gradient: own,
      output: current,
      inputs,
      saved: saved as never,
    });
    inputs.forEach((input, i) => {
      if (!input.requiresGrad) return;
      const part = parts[i]!();
      const sum = gradients.get(input);
      if (sum === undefined) gradients.set(input, Float32Array.from(part));
      else addInto(sum, part);
    });
  }
}

function startGradient(output: Tensor, gradient?: Tensor): Float32Array {
  const op = "backward";
  const { shape } = output;
  if (!output.requiresGrad) {
    throw fault`${op}: the tensor of shape ${shape} does not depend on one with requiresGrad; set requiresGrad = true before computing`;
  }
  if (gradient === undefined) {
    if (output.numel() === 1) return Float32Array.of(1);
    throw fault`${op}: the tensor of shape ${shape} is not a single number; reduce it, for example with sum(), or give a gradient of its shape`;
  }
  const name = "gradient";
  requireShape(op, name, requireTensor(op, name, gradient).shape, shape);
  return gradient.data.slice();
}

/** Everything that requires a gradient, each tensor before those that it was made from. */
function backwardOrder(output: Tensor): Tensor[] {
  const order: Tensor[] = [];
  const seen = new Set<Tensor>();
  // A list instead of recursion: long chains would overflow the call stack.
  const path: (readonly [tensor: Tensor, isDone: boolean])[] = [
    [output, false],
  ];
  for (let last = path.pop(); last !== undefined; last = path.pop()) {
    const [tensor, isDone] = last;
    if (isDone) {
      order.push(tensor);
    } else if (!seen.has(tensor)) {
      seen.add(tensor);
      path.push([tensor, true]);
      for (const input of tensor.origin?.inputs ?? []) {
        if (input.requiresGrad) path.push([input, false]);
      }
    }
  }
  return order.reverse();
}

function addToGrad(leaf: Tensor, gradient: Float32Array): void {
  if (leaf.grad === undefined) leaf.grad = new Tensor(gradient, leaf.shape);
  else addInto(leaf.grad.data, gradient);
}

function addInto(sum: Float32Array, part: ArrayLike<number>): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]!;
}
