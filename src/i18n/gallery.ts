import type { Language } from "./language.ts";

type ExperimentNames = Record<"across" | "rows" | "title" | "value", string>;

/** The page on which all figures stand together. */
export interface GalleryWords {
  title: string;
  description: string;
  keys: string;
  stepper: string;
  border: string;
  rounding: string;
  chain: string;
  field: string;
  filters: string;
  sound: string;
  cost: string;
  transposed: string;
  experiment: string;
  accuracy: ExperimentNames;
}

export const galleryWords: Record<Language, GalleryWords> = {
  zh: {
    title: "插图",
    description: "本课程里能动的插图，都在这一页上。图里的每个数都是算出来的。",
    keys: "播放条上：左右键走一步，上下键换一行，空格播放或暂停，Home、End到头到尾。改过的设置记在网址里，把网址发给别人，看到的是同一幅图。",
    stepper: "卷积，一步一步",
    border: "边缘",
    rounding: "取整与对齐",
    chain: "一层接一层的边长",
    field: "感受野",
    filters: "卷积核看见什么",
    sound: "听见步幅",
    cost: "代价",
    transposed: "转置卷积",
    experiment: "测出来的结果",
    accuracy: {
      across: "步幅",
      rows: "卷积核与填充",
      value: "准确率",
      title: "“怎么选超参数”一课的训练结果，每条线是一种卷积核k与填充q。",
    },
  },
  en: {
    title: "Figures",
    description:
      "All figures of the course that move, on one page. Every number in them is computed.",
    keys: "On the bar below a figure: left and right take a step, up and down change rows, the space bar plays and pauses, Home and End go to the ends. What you set is kept in the address, so a link shows others the same figure.",
    stepper: "A convolution, step by step",
    border: "The border",
    rounding: "Rounding and alignment",
    chain: "Sizes, layer after layer",
    field: "Receptive field",
    filters: "What a kernel sees",
    sound: "Hear the stride",
    cost: "Cost",
    transposed: "Transposed convolution",
    experiment: "What was measured",
    accuracy: {
      across: "stride",
      rows: "kernel and padding",
      value: "accuracy",
      title:
        "Results of the trainings in “How to choose”, one line for each kernel k with padding q.",
    },
  },
};
