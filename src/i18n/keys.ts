import type { Language } from "./language.ts";

export interface KeyWords {
  title: string;
  close: string;
  /** Groups of keys, each key with what it does. `Mod` is Ctrl, on a Mac ⌘. */
  groups: { title: string; keys: [keys: string, effect: string][] }[];
  /** Setting for keys without Ctrl or Alt. */
  singleKeys: string;
}

export const keyWords: Record<Language, KeyWords> = {
  zh: {
    title: "快捷键",
    close: "关闭",
    groups: [
      {
        title: "全站",
        keys: [
          ["/", "搜索"],
          ["?", "打开这张表"],
          ["n", "下一课"],
          ["p", "上一课"],
        ],
      },
      {
        title: "代码格",
        keys: [
          ["Mod Enter", "运行这一格"],
          ["Shift Enter", "运行，再到下一格"],
          ["Enter", "开始修改"],
          ["Esc Tab", "离开编辑器，到下一处"],
          ["Mod F", "在这一格里查找、替换"],
          ["Ctrl Space", "补全"],
          ["Mod Shift Space", "看函数的参数"],
          ["Shift Alt F", "整理格式"],
          ["F8", "到下一个问题"],
          ["← →", "逐个看名字的类型"],
          ["← ↑ → ↓", "在热图里逐格看数值"],
        ],
      },
      {
        title: "插图",
        keys: [
          ["← →", "前后一步"],
          ["↑ ↓", "上下一行"],
          ["Space", "播放或暂停"],
          ["Home End", "第一步、最后一步"],
        ],
      },
    ],
    singleKeys: "启用单键快捷键（/ ? n p）",
  },
  en: {
    title: "Keyboard shortcuts",
    close: "Close",
    groups: [
      {
        title: "Everywhere",
        keys: [
          ["/", "search"],
          ["?", "this sheet"],
          ["n", "next lesson"],
          ["p", "previous lesson"],
        ],
      },
      {
        title: "Cells",
        keys: [
          ["Mod Enter", "run the cell"],
          ["Shift Enter", "run it and go to the next"],
          ["Enter", "begin to edit"],
          ["Esc Tab", "leave the editor"],
          ["Mod F", "find and replace in the cell"],
          ["Ctrl Space", "complete"],
          ["Mod Shift Space", "a function’s parameters"],
          ["Shift Alt F", "tidy the layout"],
          ["F8", "to the next problem"],
          ["← →", "the types of its names, one by one"],
          ["← ↑ → ↓", "the values of a heat map"],
        ],
      },
      {
        title: "Figures",
        keys: [
          ["← →", "a step back or on"],
          ["↑ ↓", "a row up or down"],
          ["Space", "play or pause"],
          ["Home End", "first and last step"],
        ],
      },
    ],
    singleKeys: "Use the single keys / ? n p",
  },
};
