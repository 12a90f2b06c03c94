import { heightWidth, knownOptions, show, wholeNumber } from "./check.ts";
import type { Size } from "./check.ts";
import { checkGroups, checkSame, parsePadding } from "./conv2d-plan.ts";
import { conv2d } from "./conv2d.ts";
import type { Conv2dOptions } from "./conv2d.ts";
import { kindFault } from "./fault.ts";
import { fillUniform } from "./random.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/** What a `Conv2d` layer is made from; the defaults are those of `conv2d`. */
export interface Conv2dLayerOptions extends Omit<Conv2dOptions, "bias"> {
  /** Lengths of the kernel: one number, or `[height, width]`; ≥ 1. */
  kernelSize: Size;
  /** Whether a learnt number is added to each output channel. Default true. */
  bias?: boolean;
}

const OPTIONS = [
  "kernelSize",
  "stride",
  "padding",
  "dilation",
  "groups",
  "bias",
];

/**
 * A convolution layer: a weight and a bias, filled with random numbers, and the way in which
 * `conv2d` applies them.
 *
 * Both are drawn evenly from ±1/√(Cin / groups · kernelH · kernelW), weight first, so that
 * after `manualSeed(s)` a layer equals PyTorch's after `torch.manual_seed(s)`, bit for bit.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d {
  /** `[outChannels, inChannels / groups, kernelH, kernelW]`; may be replaced. */
  weight: Tensor;
  /** `[outChannels]`; undefined if the layer was made with `bias: false`. */
  bias: Tensor | undefined;

  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly [height: number, width: number];
  readonly stride: readonly [height: number, width: number];
  /** Per side. */
  readonly padding: readonly [height: number, width: number] | "same" | "valid";
  readonly dilation: readonly [height: number, width: number];
  readonly groups: number;

  /**
   * @param inChannels Cin, a multiple of `groups`; ≥ 1.
   * @param outChannels Cout, a multiple of `groups`; ≥ 1.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(
    inChannels: number,
    outChannels: number,
    options: Conv2dLayerOptions,
  ) {
    const op = "nn.Conv2d";
    knownOptions(op, options, OPTIONS, "{ kernelSize: 3 }");
    const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
    const { kernelSize, bias = true } = options;
    if (typeof bias !== "boolean") {
      throw kindFault(
        op,
        "bias is {value}; say true or false, and set layer.bias for own numbers",
        { value: show(bias) },
      );
    }
    this.inChannels = wholeNumber(op, "inChannels", inChannels, 1);
    this.outChannels = wholeNumber(op, "outChannels", outChannels, 1);
    this.kernelSize = heightWidth(op, "kernelSize", kernelSize, 1);
    this.stride = heightWidth(op, "stride", stride, 1);
    this.padding = parsePadding(op, padding);
    this.dilation = heightWidth(op, "dilation", dilation, 1);
    this.groups = groups;
    checkSame(op, this.padding, ...this.stride);
    checkGroups(op, "inChannels", inChannels, groups);
    checkGroups(op, "outChannels", outChannels, groups);

    const groupCin = inChannels / groups;
    const [kernelH, kernelW] = this.kernelSize;
    const bound = 1 / Math.sqrt(groupCin * kernelH * kernelW);
    this.weight = uniform([outChannels, groupCin, kernelH, kernelW], bound);
    this.bias = bias ? uniform([outChannels], bound) : undefined;
  }

  /**
   * `conv2d` of the input with this layer's weight, bias and options; shapes and errors are
   * described there.
   */
  forward(input: Tensor): Tensor {
    const { bias, stride, padding, dilation, groups } = this;
    const options = { bias, stride, padding, dilation, groups };
    return conv2d(input, this.weight, options);
  }

  /** As PyTorch prints a layer: options that have their default value are left out. */
  toString(): string {
    const { padding, dilation, groups } = this;
    const parts = [this.inChannels, this.outChannels].map(String);
    parts.push(`kernel_size=${tuple(this.kernelSize)}`);
    parts.push(`stride=${tuple(this.stride)}`);
    if (String(padding) !== "0,0") parts.push(`padding=${tuple(padding)}`);
    if (String(dilation) !== "1,1") parts.push(`dilation=${tuple(dilation)}`);
    if (groups !== 1) parts.push(`groups=${groups}`);
    if (this.bias === undefined) parts.push("bias=False");
    return `Conv2d(${parts.join(", ")})`;
  }
}

function uniform(shape: number[], bound: number): Tensor {
  const data = allocate("nn.Conv2d", shape);
  fillUniform(data, -bound, bound);
  return new Tensor(data, shape);
}

function tuple(value: readonly number[] | string): string {
  return typeof value === "string" ? value : `(${value.join(", ")})`;
}
