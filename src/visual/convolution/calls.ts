import { tensorflowPadding as samePadding } from "../../../lib/accounts/tensorflow-padding.ts";
import type { Program } from "../figures/figure.ts";
import {
  isNotOne,
  isPlainPadding,
  type Pair,
  type PaddingMode,
  type Setting,
} from "./setting.ts";

/** The same convolution in three frameworks, with the settings written out. */
export function frameworkCalls(setting: Setting): Program[] {
  return [
    { name: "PyTorch", source: pytorch(setting) },
    { name: "TensorFlow", source: tensorflow(setting) },
    { name: "JAX", source: jax(setting) },
  ];
}

function pytorch(setting: Setting): string {
  const { padding, mode, stride, dilation } = setting;
  const { top, bottom, left, right } = padding;
  const isPlain = isPlainPadding(setting);
  const lines = ["import torch.nn.functional as F", ""];
  // F.pad takes the last axis first.
  if (!isPlain)
    lines.push(
      mode === "zeros"
        ? "# conv2d pads both sides alike"
        : "# conv2d pads with zeros only",
      `x = F.pad(x, (${left}, ${right}, ${top}, ${bottom})${mode === "zeros" ? "" : `, mode="${mode}"`})`,
    );
  const options = [
    isPlain && top + left > 0 && `padding=(${top}, ${left})`,
    isNotOne(stride) && `stride=${tuple(stride)}`,
    isNotOne(dilation) && `dilation=${tuple(dilation)}`,
  ];
  lines.push(
    `y = F.conv2d(${["x", "weight", ...options].filter(Boolean).join(", ")})`,
  );
  return lines.join("\n");
}

function tensorflow(setting: Setting): string {
  const { stride, dilation } = setting;
  const word = tensorflowPadding(setting);
  const lines = [
    "# x is [N, H, W, Cin], weight [kH, kW, Cin, Cout]",
    "import tensorflow as tf",
    "",
    ...(word ? [] : [padCall("tensorflow", setting)]),
  ];
  const isBoth = isNotOne(stride) && isNotOne(dilation);
  if (isBoth) lines.push("# not every device has strides with dilations");
  const options = [
    `strides=${tuple(stride)}`,
    `padding="${word ?? "VALID"}"`,
    isNotOne(dilation) && `dilations=${tuple(dilation)}`,
  ].filter(Boolean);
  lines.push(`y = tf.nn.conv2d(x, weight, ${options.join(", ")})`);
  return lines.join("\n");
}

/** VALID or SAME if that is this padding; undefined if it must be written out. */
export function tensorflowPadding(
  setting: Setting,
): "SAME" | "VALID" | undefined {
  const { padding, mode, size, kernelSize, stride, dilation } = setting;
  const { top, bottom, left, right } = padding;
  if (top + bottom + left + right === 0) return "VALID";
  const isSame = (axis: 0 | 1, [first, last]: Pair) => {
    const options = { stride: stride[axis], dilation: dilation[axis] };
    const same = samePadding(size[axis], kernelSize[axis], options);
    return first === same.before && last === same.after;
  };
  const isAllSame = isSame(0, [top, bottom]) && isSame(1, [left, right]);
  return mode === "zeros" && isAllSame ? "SAME" : undefined;
}

const numpyModes: Record<PaddingMode, string> = {
  zeros: "constant",
  reflect: "reflect",
  replicate: "edge",
  circular: "wrap",
};

/** Padding written out. */
function padCall(framework: "jax" | "tensorflow", setting: Setting): string {
  const { padding, mode } = setting;
  const { top, bottom, left, right } = padding;
  const space = `(${top}, ${bottom}), (${left}, ${right})`;
  if (framework === "jax")
    return `x = jnp.pad(x, ((0, 0), (0, 0), ${space}), mode="${numpyModes[mode]}")`;
  const pairs = `((0, 0), ${space}, (0, 0))`;
  if (mode === "zeros") return `x = tf.pad(x, ${pairs})`;
  if (mode === "reflect") return `x = tf.pad(x, ${pairs}, mode="REFLECT")`;
  return [
    "# TensorFlow has no such padding, NumPy has",
    "import numpy as np",
    `x = np.pad(x, ${pairs}, mode="${numpyModes[mode]}")`,
  ].join("\n");
}

function jax(setting: Setting): string {
  const { padding, mode, stride, dilation } = setting;
  const { top, bottom, left, right } = padding;
  const isZeros = mode === "zeros" || isPlainPadding(setting);
  const sides = isZeros
    ? `((${top}, ${bottom}), (${left}, ${right}))`
    : '"VALID"';
  const lines = ["from jax import lax"];
  if (!isZeros) lines.push("import jax.numpy as jnp");
  lines.push("");
  if (!isZeros) lines.push(padCall("jax", setting));
  const options = [
    `window_strides=${tuple(stride)}`,
    `padding=${sides}`,
    isNotOne(dilation) && `rhs_dilation=${tuple(dilation)}`,
  ].filter(Boolean);
  lines.push(
    "y = lax.conv_general_dilated(",
    `    x, weight, ${options.join(", ")}`,
    ")",
  );
  return lines.join("\n");
}

function tuple(pair: Pair): string {
  return `(${pair.join(", ")})`;
}
