import { type LayerNames, layerNames } from "./figure-layers.ts";
import type { Language } from "./language.ts";

/** Of the figure that follows two stacks of layers. */
export interface ChainWords {
  caption: string;
  stack: string;
  /** One of several layers that take turns. */
  short: string;
  turns: string;
  between: string;
  nth: { a: string; b: string };
  layers: LayerNames;
  sizes: string;
  macs: string;
  layer: string;
  most: string;
  axis: string;
  logarithmic: string;
  linear: string;
  /** Before the first layer: where it leads. */
  leads: string;
  goesOn: string;
  start: string;
  /** One layer. */
  after: string;
  ended: string;
  cost: string;
}

export const chainWords: Record<Language, ChainWords> = {
  zh: {
    caption:
      "单通道的{n}×{n}输入，一层接一层。A：{a}。B：{b}。左图是每层之后的边长，右图是每层的乘加次数（MAC）。",
    stack: "卷积核{k}×{k}，每侧填充{p}，步幅{s}",
    short: "{k}×{k}·填充{p}·步幅{s}",
    turns: "{layers}，轮流重复",
    between: "、",
    nth: { a: "A第{layer}层", b: "B第{layer}层" },
    layers: layerNames.zh,
    sizes: "每层之后的边长",
    macs: "每层的乘加次数",
    layer: "层",
    most: "最多几层",
    axis: "边长的坐标轴",
    logarithmic: "对数",
    linear: "线性",
    leads: "{name}：{layers}层到{size}，之后再放不下窗口；共{macs}次乘加。",
    goesOn: "{name}：{layers}层之后是{size}，还可以继续；共{macs}次乘加。",
    start: "输入是{n}×{n}。",
    after: "第{layer}层之后：A是{a}，B是{b}。",
    ended: "{size}（第{layers}层已到头）",
    cost: "这一层{macs}次乘加，累计{total}次",
  },
  en: {
    caption:
      "An input of {n}×{n} with one channel, layer after layer. A: {a}. B: {b}. Left the size after each layer, right the multiplications (MACs) in it.",
    stack: "kernel {k}×{k}, padding {p} per side, stride {s}",
    short: "{k}×{k} padding {p} stride {s}",
    turns: "{layers}, in turn",
    between: "; ",
    nth: { a: "A, layer {layer}", b: "B, layer {layer}" },
    layers: layerNames.en,
    sizes: "Size after each layer",
    macs: "MACs of each layer",
    layer: "layer",
    most: "Layers at most",
    axis: "Axis of the size",
    logarithmic: "logarithmic",
    linear: "linear",
    leads:
      "{name}: {layers} layers lead to {size}, then no window fits; {macs} MACs in all.",
    goesOn:
      "{name}: {size} after {layers} layers, and it could go on; {macs} MACs in all.",
    start: "The input is {n}×{n}.",
    after: "After layer {layer}: A is {a}, B is {b}.",
    ended: "{size} (it ended at layer {layers})",
    cost: "{macs} MACs here, {total} so far",
  },
};
