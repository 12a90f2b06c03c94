import { zeros } from "../create.ts";
import { kindFault } from "../fault.ts";
import { ConvTranspose2d } from "../nn/conv-transpose2d.ts";
import { Module } from "../nn/module.ts";
import { shapeFrom } from "../shape.ts";
import { show } from "../show.ts";
import { Tensor } from "../tensor.ts";
import { noGrad } from "../trace.ts";

/** One call of a layer, in the order of the calls; a layer comes before those inside it. */
export interface SummaryRow {
  /** "Conv2d", or the name of your own class. */
  type: string;
  /** 0 for the whole model, 1 for its layers, 2 for layers in these, … */
  depth: number;
  outputShape: readonly number[];
  /** Numbers that are learnt here, without those of layers inside; 0 when called again. */
  parameters: number;
  /** Multiplications with an addition each, without those of layers inside. */
  macs: number;
  /** Memory of the output, in bytes; 0 for what only holds other layers. */
  activationBytes: number;
}

/** What a model consists of and takes; its text is a table. */
export interface Summary {
  rows: SummaryRow[];
  inputShape: readonly number[];
  /** Numbers that are learnt: elements of all tensors with `requiresGrad`. */
  parameters: number;
  /** Multiplications with an addition each; bias, activation and pooling do not count. */
  macs: number;
  /** Memory of all layers' outputs, in bytes: what training keeps for the way back. */
  activationBytes: number;
  toString(): string;
}

/**
 * What a model consists of: every layer with the shape of its output, its parameters and its
 * multiplications, in a table as torchinfo prints it.
 *
 * The model computes once, on zeros, as in use (`eval()`), and is left as it was.
 *
 * @param model A layer, or a network of layers.
 * @param inputShape Of the whole input, the batch included, for example `[1, 1, 28, 28]`.
 * @throws TypeError if the model is no layer; whatever the model throws if the shape does not fit.
 * @example
 * const net = new nn.Sequential(
 *   new nn.Conv2d(1, 4, { kernelSize: 3, padding: 1 }),
 *   new nn.ReLU(),
 * );
 * String(summary(net, [1, 1, 8, 8]));
 * // ===========================================================
 * // Layer (type:depth-idx)   Output shape   Param #   Mult-adds
 * // ===========================================================
 * // Sequential               [1, 4, 8, 8]   --        --
 * // ├─Conv2d: 1-1            [1, 4, 8, 8]   40        2,304
 * // ├─ReLU: 1-2              [1, 4, 8, 8]   --        --
 * // ===========================================================
 * // Total params: 40
 * // Total mult-adds: 2,304
 * // ===========================================================
 * // Input size (MB): 0.00
 * // Activations size (MB): 0.00
 * // Params size (MB): 0.00
 * // ===========================================================
 * @see https://github.com/TylerYep/torchinfo
 */
export function summary(model: Module, inputShape: readonly number[]): Summary {
  const op = "summary";
  if (!(model instanceof Module)) {
    throw kindFault`${op}: the model is ${show(model)}; give a layer, such as new nn.Sequential(…)`;
  }
  const shape = shapeFrom(op, [inputShape]);
  const rows = runRecorded(model, zeros(shape));
  const total = (key: "parameters" | "macs" | "activationBytes") =>
    rows.reduce((sum, row) => sum + row[key], 0);
  return {
    rows,
    inputShape: shape,
    parameters: total("parameters"),
    macs: total("macs"),
    activationBytes: total("activationBytes"),
    toString() {
      return draw(this);
    },
  };
}

/** Lets the model compute, and notes every call of a layer's `forward`. */
function runRecorded(model: Module, input: Tensor): SummaryRow[] {
  const rows: SummaryRow[] = [];
  const counted = new Set<Tensor>();
  let depth = 0;
  const undo = allLayers(model).map((layer) => {
    const own = Object.getOwnPropertyDescriptor(layer, "forward");
    const { training } = layer;
    const forward = layer.forward.bind(layer);
    layer.training = false;
    layer.forward = (x) => {
      const at = rows.length;
      const children = layer.children();
      const parameters = ownParameters(layer).filter((p) => !counted.has(p));
      parameters.forEach((parameter) => counted.add(parameter));
      rows.push({
        type: String(layer).split("(")[0]!,
        depth,
        outputShape: [],
        parameters: parameters.reduce((sum, p) => sum + p.numel(), 0),
        macs: 0,
        activationBytes: 0,
      });
      depth += 1;
      const output = forward(x);
      depth -= 1;
      const row = rows[at]!;
      row.outputShape = output.shape;
      row.macs = countMacs(layer, x, output);
      row.activationBytes = children.length > 0 ? 0 : 4 * output.numel();
      return output;
    };
    return () => {
      layer.training = training;
      Reflect.deleteProperty(layer, "forward");
      if (own) Object.defineProperty(layer, "forward", own);
    };
  });
  try {
    noGrad(() => model.forward(input));
  } finally {
    undo.forEach((restore) => {
      restore();
    });
  }
  return rows;
}

function allLayers(layer: Module): Module[] {
  const inside = layer.children().flatMap(([, child]) => allLayers(child));
  return [...new Set([layer, ...inside])];
}

function ownParameters(layer: Module): Tensor[] {
  const inside = layer.children().flatMap(([, child]) => child.parameters());
  return layer.parameters().filter((parameter) => !inside.includes(parameter));
}

/** Every element of one channel meets every weight of that channel once. */
function countMacs(layer: Module, input: Tensor, output: Tensor): number {
  const { weight } = layer as { weight?: unknown };
  if (!(weight instanceof Tensor) || weight.ndim < 2) return 0;
  const side = layer instanceof ConvTranspose2d ? input : output;
  return (side.numel() / weight.shape[0]!) * weight.numel();
}

function draw(summary: Summary): string {
  const { rows, inputShape, parameters, macs, activationBytes } = summary;
  const counts: number[] = [];
  const lines = rows.map((row) => {
    const { type, depth, outputShape } = row;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const name =
      depth === 0
        ? type
        : `${"│    ".repeat(depth - 1)}├─${type}: ${depth}-${counts[depth]}`;
    const cells = [
      show(outputShape),
      ...[row.parameters, row.macs].map((n) => (n === 0 ? "--" : group(n))),
    ];
    return [name, ...cells];
  });
  const head = [
    "Layer (type:depth-idx)",
    "Output shape",
    "Param #",
    "Mult-adds",
  ];
  const widths = head.map((title, column) =>
    Math.max(
      ...[head, ...lines].map((line) => line[column]!.length),
      title.length,
    ),
  );
  const format = (line: readonly string[]) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("   ")
      .trimEnd();
  const rule = "=".repeat(widths.reduce((a, b) => a + b + 3, -3));
  const inputBytes = 4 * inputShape.reduce((a, b) => a * b, 1);
  return [
    rule,
    format(head),
    rule,
    ...lines.map(format),
    rule,
    `Total params: ${group(parameters)}`,
    `Total mult-adds: ${group(macs)}`,
    rule,
    `Input size (MB): ${megabytes(inputBytes)}`,
    `Activations size (MB): ${megabytes(activationBytes)}`,
    `Params size (MB): ${megabytes(4 * parameters)}`,
    rule,
  ].join("\n");
}

/** 1234567 as 1,234,567. */
function group(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
