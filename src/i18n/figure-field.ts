import { type LayerNames, layerNames } from "./figure-layers.ts";
import type { Language } from "./language.ts";

/** Of the figure of receptive fields. */
export interface FieldWords {
  caption: string;
  pyramid: string;
  influence: string;
  input: string;
  ring: string;
  preset: string;
  presets: {
    three: string;
    seven: string;
    gridding: string;
    mixed: string;
    strided: string;
    own: string;
  };
  layers: string;
  layer: string;
  list: LayerNames;
  tooLarge: string;
  /** The whole stack. */
  whole: string;
  spread: string;
  single: string;
  differs: string;
  /** One layer. */
  adds: string;
  step: string;
}

export const fieldWords: Record<Language, FieldWords> = {
  zh: {
    caption:
      "最上面的一个输出元素（绿色）看到输入的哪些元素（蓝色）：每条线是一次读取。红色虚线的元素在感受野之内，却没有被读到。下图是卷积核各处相等时每个输入元素占的份额，虚线是标准差相同的正态分布。",
    pyramid: "一个输出元素的感受野",
    influence: "每个输入元素的份额",
    input: "输入",
    ring: "堆叠与单层不同之处",
    preset: "例子",
    presets: {
      three: "三层3×3",
      seven: "一层7×7",
      gridding: "空洞率2、2、2",
      mixed: "空洞率1、2、5",
      strided: "步幅1、2、1、2",
      own: "自己设置",
    },
    layers: "层数",
    layer: "第{layer}层",
    list: layerNames.zh,
    tooLarge:
      "放不下：感受野会有{size}个元素，这里最多画{most}个。图保持原样。",
    whole: "{layers}层：感受野{size}，读到其中{read}个元素；间距是{jump}。",
    spread: "份额的标准差是{std}，95%落在{span}个相邻元素里。",
    single:
      "感受野相同的单层是{k}×{k}：每对通道{single}个权重，这样堆叠是{stacked}个。",
    differs:
      "都用补零保持大小，在{size}×{size}的输入上，堆叠与单层有{count}个元素不同（共{all}个）。",
    adds: "第{layer}层（{name}）：({k} − 1) ⋅ {d} ⋅ {jump} = {more}，感受野从{from}到{size}",
    step: "第{layer}层之后：感受野{size}，间距{jump}。",
  },
  en: {
    caption:
      "Which elements of the input (blue) the one output element at the top (green) sees: each line is one reading. Elements in red dashes lie inside the receptive field and are never read. Below, the share of each input element if all weights are equal, and in dashes the normal distribution with the same standard deviation.",
    pyramid: "Receptive field of one output element",
    influence: "Share of each input element",
    input: "input",
    ring: "Where stack and single layer differ",
    preset: "Example",
    presets: {
      three: "three 3×3",
      seven: "one 7×7",
      gridding: "dilation 2, 2, 2",
      mixed: "dilation 1, 2, 5",
      strided: "stride 1, 2, 1, 2",
      own: "your own",
    },
    layers: "Layers",
    layer: "Layer {layer}",
    list: layerNames.en,
    tooLarge:
      "That does not fit: the receptive field would be {size}, and the figure shows {most} at most. The figure stays as it was.",
    whole:
      "Layers: {layers}. Receptive field {size}; elements in it that are read: {read}. The jump is {jump}.",
    spread:
      "The shares have a standard deviation of {std}; 95% lie within {span} neighbours.",
    single:
      "A single layer with this receptive field is {k}×{k}: {single} weights for each pair of channels, against {stacked} here.",
    differs:
      "With zeros that keep the size, stack and single layer differ on {count} of {all} elements of a {size}×{size} input.",
    adds: "Layer {layer} ({name}): ({k} − 1) ⋅ {d} ⋅ {jump} = {more}, so the receptive field grows from {from} to {size}",
    step: "After layer {layer}: receptive field {size}, jump {jump}.",
  },
};
