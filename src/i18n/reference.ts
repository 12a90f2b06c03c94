import type { Language } from "./language.ts";

/** The parts of the library as the reference has them, each with a page of its own. */
export type GroupId =
  "accounts" | "convolution" | "layers" | "pooling" | "tensors" | "training";

/** Words of the library's reference; its entries are in English, as the docstrings are. */
export interface ReferenceWords {
  title: string;
  description: string;
  lead: string;
  groups: Record<GroupId, { title: string; lead: string }>;
  /** Says that the entries are in English, where the page is not. */
  language?: string;
  contents: string;
  /** Heading of what a signature names besides functions and classes. */
  types: string;
  parameters: string;
  returns: string;
  errors: string;
  members: string;
  source: string;
  previous: string;
  next: string;
  neighbours: string;
}

export const referenceWords: Record<Language, ReferenceWords> = {
  zh: {
    title: "卷积库参考",
    description:
      "课程用的卷积库：每个函数、每种层的含义、公式、形状、取值范围和例子。",
    lead: "课文里的代码格都从convbook引入这些名字。名字、默认值和数值都与PyTorch一致；每个例子都由测试运行并核对过。",
    groups: {
      tensors: {
        title: "张量",
        lead: "张量怎样创建、读取、变形和拼接。",
      },
      convolution: {
        title: "卷积",
        lead: "互相关、转置卷积，以及把窗口排成矩阵。",
      },
      pooling: {
        title: "汇聚",
        lead: "每个窗口里的最大值或平均值。",
      },
      accounts: {
        title: "长度、窗口和开销",
        lead: "输出有多长，窗口读到哪些元素，一个元素看得到多大范围，要多少计算和内存：都不必真的做一次卷积。",
      },
      layers: {
        title: "层",
        lead: "和torch.nn一样的层，也可以自己写一层。",
      },
      training: {
        title: "训练",
        lead: "损失函数、优化器，以及怎样不记录梯度。",
      },
    },
    language: "条目说明直接取自源代码，是英文的。",
    contents: "本页内容",
    types: "类型",
    parameters: "参数",
    returns: "返回",
    errors: "错误",
    members: "成员",
    source: "来源",
    previous: "上一部分",
    next: "下一部分",
    neighbours: "前后两部分",
  },
  en: {
    title: "Library reference",
    description:
      "The convolution library of the course: what every function and layer means, with formula, shapes, ranges and examples.",
    lead: "Cells import these names from convbook. Names, defaults and numbers are PyTorch’s; every example is run and compared by a test.",
    groups: {
      tensors: {
        title: "Tensors",
        lead: "How tensors are made, read, reshaped and joined.",
      },
      convolution: {
        title: "Convolution",
        lead: "Cross-correlation, transposed convolution, and windows laid out as a matrix.",
      },
      pooling: {
        title: "Pooling",
        lead: "The largest element of every window, or its mean.",
      },
      accounts: {
        title: "Sizes, windows and cost",
        lead: "How long an output is, which elements its windows read, how far an element sees, and what that costs in sums and memory, all without computing a convolution.",
      },
      layers: {
        title: "Layers",
        lead: "Layers as in torch.nn, and how to write one of your own.",
      },
      training: {
        title: "Training",
        lead: "Losses, optimisers, and computing without a record for the gradient.",
      },
    },
    contents: "On this page",
    types: "Types",
    parameters: "Parameters",
    returns: "Returns",
    errors: "Errors",
    members: "Members",
    source: "Source",
    previous: "Previous part",
    next: "Next part",
    neighbours: "Neighbouring parts",
  },
};
