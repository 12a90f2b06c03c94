import { heightWidth, knownOptions, wholeNumber } from "../check.ts";
import type { Size } from "../check.ts";
import { checkSame, parsePadding } from "../conv2d-plan.ts";
import { checkGroups } from "../groups.ts";
import type { Padding } from "../conv2d.ts";
import { kindFault } from "../fault.ts";
import type { Axes } from "../layout.ts";
import { requirePaddingMode } from "../padding-mode.ts";
import type { PaddingMode } from "../padding-mode.ts";
import { show } from "../show.ts";
import type { Tensor } from "../tensor.ts";
import { initialParameter, tuple } from "./initial.ts";
import { Module } from "./module.ts";

/** Everything that a convolution layer can be made from. */
interface Options {
  kernelSize: Size;
  stride?: Size;
  padding?: Padding;
  outputPadding?: Size;
  dilation?: Size;
  groups?: number;
  bias?: boolean;
  paddingMode?: PaddingMode;
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
 * What the four convolution layers have in common: a weight and a bias, filled with random
 * numbers, and the options. `Lengths` has one number for every axis along which they move.
 */
export abstract class ConvolutionLayer<
  Lengths extends readonly number[],
> extends Module {
  /** `[outChannels, inChannels / groups, …kernel]`; transposed, the channels trade places. May be replaced. */
  weight: Tensor;
  /** `[outChannels]`; undefined if the layer was made with `bias: false`. */
  bias: Tensor | undefined;

  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: Lengths;
  readonly stride: Lengths;
  /** Per side. */
  readonly padding: Lengths | "same" | "valid";
  /** Only transposed layers have any. */
  readonly outputPadding: Lengths;
  readonly dilation: Lengths;
  readonly groups: number;
  readonly paddingMode: PaddingMode;

  /**
   * @param inChannels Cin, a multiple of `groups`; ≥ 1.
   * @param outChannels Cout, a multiple of `groups`; ≥ 1.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(
    op: string,
    axes: Axes,
    isTransposed: boolean,
    inChannels: number,
    outChannels: number,
    options: Options,
  ) {
    super();
    const own = isTransposed ? "outputPadding" : "paddingMode";
    knownOptions(op, options, [...OPTIONS, own], "{ kernelSize: 3 }");
    const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
    const { kernelSize, bias = true, outputPadding = 0 } = options;
    const { paddingMode = "zeros" } = options;
    if (typeof bias !== "boolean") {
      throw kindFault`${op}: bias is ${show(bias)}; say true or false, and set layer.bias for own numbers`;
    }
    const lengths = (name: string, value: unknown, least: number) =>
      (axes === 1
        ? [wholeNumber(op, name, value, least)]
        : heightWidth(op, name, value, least)) as unknown as Lengths;
    this.inChannels = wholeNumber(op, "inChannels", inChannels, 1);
    this.outChannels = wholeNumber(op, "outChannels", outChannels, 1);
    this.kernelSize = lengths("kernelSize", kernelSize, 1);
    this.stride = lengths("stride", stride, 1);
    const isWord = typeof padding === "string" && !isTransposed;
    this.padding = isWord
      ? (parsePadding(op, padding) as "same")
      : lengths("padding", padding, 0);
    this.outputPadding = lengths("outputPadding", outputPadding, 0);
    this.dilation = lengths("dilation", dilation, 1);
    this.groups = groups;
    this.paddingMode = paddingMode;
    requirePaddingMode(op, paddingMode);
    checkSame(op, padding, this.stride.at(-2) ?? 1, this.stride.at(-1)!);
    checkGroups(op, "inChannels", inChannels, groups);
    checkGroups(op, "outChannels", outChannels, groups);

    const channels = isTransposed
      ? [inChannels, outChannels / groups]
      : [outChannels, inChannels / groups];
    const shape = [...channels, ...this.kernelSize];
    // Transposed layers, too: PyTorch takes the second axis for what is added up.
    const fanIn = shape.slice(1).reduce((a, b) => a * b);
    this.weight = initialParameter(op, shape, fanIn);
    this.bias = bias ? initialParameter(op, [outChannels], fanIn) : undefined;
  }

  /** As PyTorch prints a layer of this name: options that have their default value are left out. */
  protected describe(name: string): string {
    const { padding, dilation, outputPadding, groups, paddingMode } = this;
    const parts = [
      this.inChannels,
      this.outChannels,
      `kernel_size=${tuple(this.kernelSize)}`,
      `stride=${tuple(this.stride)}`,
    ];
    const isAll = (value: readonly number[] | string, usual: number) =>
      Array.isArray(value) && value.every((length) => length === usual);
    if (!isAll(padding, 0)) parts.push(`padding=${tuple(padding)}`);
    if (!isAll(dilation, 1)) parts.push(`dilation=${tuple(dilation)}`);
    if (!isAll(outputPadding, 0)) {
      parts.push(`output_padding=${tuple(outputPadding)}`);
    }
    if (groups !== 1) parts.push(`groups=${groups}`);
    if (this.bias === undefined) parts.push("bias=False");
    if (paddingMode !== "zeros") parts.push(`padding_mode=${paddingMode}`);
    return `${name}(${parts.join(", ")})`;
  }
}
