import type { Language } from "./language.ts";

/** What figures show, in words. */
export interface FigureWords {
  windows: string;
  /** Added where rows or columns stay unread; {what} names them. */
  unread: string;
  rows: (count: number) => string;
  columns: (count: number) => string;
  and: string;
}

export const figureWords: Record<Language, FigureWords> = {
  zh: {
    windows:
      "输入{size}，卷积核{kernelSize}，每侧填充({padding})，步幅({stride})：输出{output}。",
    unread: "红色的{what}没有窗口读到。",
    rows: (count) => `${count}行`,
    columns: (count) => `${count}列`,
    and: "、",
  },
  en: {
    windows:
      "Input {size}, kernel {kernelSize}, padding ({padding}) per side, stride ({stride}): output {output}.",
    unread: "Red: the {what} that no window reads.",
    rows: (count) => (count === 1 ? "row" : `${count} rows`),
    columns: (count) => (count === 1 ? "column" : `${count} columns`),
    and: " and the ",
  },
};
