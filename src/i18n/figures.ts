import type { Language } from "./language.ts";

/** What figures show, in words. */
export interface FigureWords {
  windows: string;
  /** Added where rows or columns stay unread. */
  unread: string;
}

export const figureWords: Record<Language, FigureWords> = {
  zh: {
    windows:
      "{size} 的输入，卷积核 {kernelSize}，每侧填充（{padding}），步幅（{stride}），输出 {output}",
    unread: "红色的 {rows} 行、{columns} 列没有窗口读到。",
  },
  en: {
    windows:
      "Input {size}, kernel {kernelSize}, padding ({padding}) per side, stride ({stride}): output {output}",
    unread: "No window reads the {rows} rows and {columns} columns in red.",
  },
};
