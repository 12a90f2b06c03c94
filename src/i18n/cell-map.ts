import type { CellState } from "../notebook/cell-view.ts";
import type { Language } from "./language.ts";

/** What the map of a lesson's cells says; loaded with it. */
export interface MapWords {
  title: string;
  explain: string;
  takes: string;
  takesNothing: string;
  /** Between two names. */
  comma: string;
  close: string;
  states: Record<CellState, string>;
}

export const mapWords: Record<Language, MapWords> = {
  zh: {
    title: "代码格之间的关系",
    explain:
      "弧线从一个代码格连到用到它的代码格。改了上面的，用到它的就会过期。",
    takes: "用到{cells}",
    takesNothing: "不依赖其他代码格",
    comma: "、",
    close: "关闭",
    states: {
      built: "",
      edited: "改过，还没有运行",
      stale: "已过期",
      queued: "等待运行",
      running: "正在运行",
      done: "运行完毕",
      failed: "出错了",
      blocked: "没有运行",
    },
  },
  en: {
    title: "How the cells hang together",
    explain:
      "An arc leads from a cell to each cell that uses it. When a cell changes, those that use it are out of date.",
    takes: "uses {cells}",
    takesNothing: "uses no other cell",
    comma: ", ",
    close: "Close",
    states: {
      built: "",
      edited: "edited, not run",
      stale: "out of date",
      queued: "waiting",
      running: "running",
      done: "done",
      failed: "failed",
      blocked: "not run",
    },
  },
};
