import type { Language } from "./language.ts";

/** Of the figure of transposed convolutions. */
export interface TransposedWords {
  caption: string;
  coverage: string;
  outputPadding: string;
  refused: string;
  length: string;
  even: string;
  uneven: string;
  whole: string;
  stamp: string;
}

export const transposedWords: Record<Language, TransposedWords> = {
  zh: {
    caption:
      "转置卷积：每个输入元素乘整个卷积核，铺到输出上，相邻两次相距{s}个位置，重叠处相加。最后一张图数的是每个输出元素上铺了几次。",
    coverage: "铺了几次",
    outputPadding: "输出填充",
    refused:
      "不行：转置卷积的结果至少要有1个元素，输出填充要小于步幅。图保持原样。",
    length: "长度({n} − 1) ⋅ {s} − 2 ⋅ {q} + {k} + {o} = {m}",
    even: "步幅{s}整除{k}：远离边缘处，每个元素都铺{counts}次，没有棋盘格。",
    uneven:
      "步幅{s}不整除{k}：远离边缘处，有的铺得多、有的铺得少（{counts}次），这就是棋盘格的来由。",
    whole: "{n}×{n}的输入铺成{m}×{m}的输出。",
    stamp:
      "输入({y}, {x})是{value}：把{value}乘卷积核，铺在输出第{row}行、第{column}列开始的{k}×{k}处。",
  },
  en: {
    caption:
      "A transposed convolution: each input element lays the kernel, times its own value, onto the output, {s} apart from its neighbour. Where kernels overlap, they add up. The last picture counts how many lie on each element.",
    coverage: "Kernels on each element",
    outputPadding: "Output padding",
    refused:
      "That does not work: at least one element must be left, and the output padding must be below the stride. The figure stays as it was.",
    length: "length ({n} − 1) ⋅ {s} − 2 ⋅ {q} + {k} + {o} = {m}",
    even: "Stride {s} divides {k}: away from the border all elements are covered {counts}×, and there is no checkerboard.",
    uneven:
      "Stride {s} does not divide {k}: away from the border elements are covered {counts} times, which makes a checkerboard.",
    whole: "An input of {n}×{n} is laid onto {m}×{m}.",
    stamp:
      "Input ({y}, {x}) is {value}: {value} times the kernel is laid onto {k}×{k} from row {row}, column {column} of the output.",
  },
};
