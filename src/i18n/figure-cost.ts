import type { Language } from "./language.ts";

/** Of the figure of what a stack takes. */
export interface CostWords {
  caption: string;
  macs: string;
  parameters: string;
  activationBytes: string;
  channels: string;
  layers: string;
  all: string;
  placed: string;
  total: string;
  share: string;
}

export const costWords: Record<Language, CostWords> = {
  zh: {
    caption:
      "{layers}层{k}×{k}卷积，输入{n}×{n}，每层{c}个通道，填充使步幅1时大小不变。只有一层的步幅是{s}：一步一步把它往后挪，也可以点某一层。细框是步幅全是1的时候。",
    macs: "乘加次数",
    parameters: "参数",
    activationBytes: "输出占的内存",
    channels: "通道",
    layers: "层数",
    all: "合计",
    placed: "步幅{s}放在第{layer}层：输出{m}×{m}，感受野{field}。",
    total: "{macs}次乘加，{parameters}个参数，各层输出共占{bytes}。",
    share:
      "步幅全是1时是{macs}次乘加、{bytes}；现在的乘加次数是它的{share}%，参数一样多。",
  },
  en: {
    caption:
      "Layers of {k}×{k}: {layers}; channels in and out: {c}; input {n}×{n}, padded to keep the size at stride 1. One layer has stride {s}: step by step it moves further back, or point at a layer. The thin frames are the same stack with stride 1 throughout.",
    macs: "MACs",
    parameters: "Parameters",
    activationBytes: "Memory of the outputs",
    channels: "Channels",
    layers: "Layers",
    all: "all",
    placed:
      "Stride {s} in layer {layer}: output {m}×{m}, receptive field {field}.",
    total: "{macs} MACs, {parameters} parameters, {bytes} for all outputs.",
    share:
      "With stride 1 throughout: {macs} MACs and {bytes}. This takes {share}% of those MACs, and the same parameters.",
  },
};
