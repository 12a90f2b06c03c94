import type { Language } from "./language.ts";

/** What figures show, in words. */
export interface FigureWords {
  windows: string;
}

export const figureWords: Record<Language, FigureWords> = {
  zh: {
    windows:
      "{size} 的输入，卷积核 {kernelSize}，每侧填充（{padding}），步幅（{stride}），输出 {output}",
  },
  en: {
    windows:
      "Input {size}, kernel {kernelSize}, padding ({padding}) per side, stride ({stride}): output {output}",
  },
};
