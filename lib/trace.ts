import { fault } from "./fault.ts";
import type { Tensor } from "./tensor.ts";

/** How a tensor came about: what `backward` needs in order to go back one operation. */
export interface Origin {
  /** Name of the operation; `lib/gradients` has a rule of that name. */
  readonly op: string;
  readonly inputs: readonly Tensor[];
  /** What the rule needs besides the inputs and the output. */
  readonly saved: unknown;
}

type Engine = (output: Tensor, gradient?: Tensor) => void;

let recording = true;
let engine: Engine | undefined;

/**
 * `output`, remembering that `op` made it from `inputs`, if one of them requires a gradient.
 * Every differentiable operation ends with this; otherwise it costs next to nothing.
 */
export function trace(
  op: string,
  output: Tensor,
  inputs: readonly Tensor[],
  saved?: unknown,
): Tensor {
  if (recording && inputs.some((input) => input.requiresGrad)) {
    output.origin = { op, inputs, saved };
  }
  return output;
}

/**
 * What `fn` returns; nothing in it is recorded for `backward`. For measuring and for changing
 * parameters. It covers what runs until `fn` returns, not what an async `fn` does after `await`.
 *
 * @example
 * const x = ones(2);
 * x.requiresGrad = true;
 * noGrad(() => x.mul(2)).requiresGrad;
 * // false
 * @see https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function noGrad<Result>(fn: () => Result): Result {
  const before = recording;
  recording = false;
  try {
    return fn();
  } finally {
    recording = before;
  }
}

/** `training.ts` brings the engine, so that pages that train nothing need not load it. */
export function installEngine(installed: Engine): void {
  engine = installed;
}

/** Hands `output` to the engine. */
export function runBackward(output: Tensor, gradient?: Tensor): void {
  const op = "backward";
  if (engine === undefined) {
    throw fault`${op}: the gradients are not loaded; import from lib/index.ts or lib/training.ts`;
  }
  engine(output, gradient);
}
