import type { Language } from "./language.ts";

/** What an exercise says around its own text. */
export interface ExerciseWords {
  exercise: string;
  hint: string;
  solution: string;
  check: string;
  checking: string;
  stop: string;
  redraw: string;
  repeat: string;
  seed: string;
  input: string;
  got: string;
  expected: string;
  shrunk: string;
  tried: string;
  solved: string;
  solvedWithHelp: string;
  notSaved: string;
  unavailable: string;
  needsScript: string;
}

export const exerciseWords: Record<Language, ExerciseWords> = {
  zh: {
    exercise: "练习",
    hint: "提示",
    solution: "参考答案与讲解",
    check: "检查",
    checking: "正在检查…",
    stop: "停止",
    redraw: "换一组数",
    repeat: "用同一组数据再检查",
    seed: "数据编号 {seed}",
    input: "数据",
    got: "你的结果",
    expected: "正确结果",
    shrunk: "下面是同样会出错的一组更小的数据。",
    tried: "做过，还没有做对",
    solved: "已完成",
    solvedWithHelp: "看过答案后完成",
    notSaved: "这个浏览器不允许网页保存记录，关掉页面后完成标记就没有了。",
    unavailable: "检查程序没有载入。请检查网络，再点一次“检查”。",
    needsScript: "检查答案需要启用 JavaScript。",
  },
  en: {
    exercise: "Exercise",
    hint: "Hint",
    solution: "Solution and explanation",
    check: "Check",
    checking: "Checking…",
    stop: "Stop",
    redraw: "Other numbers",
    repeat: "Check again with the same data",
    seed: "Draw {seed}",
    input: "Data",
    got: "Your result",
    expected: "Right result",
    shrunk: "A smaller case that goes wrong in the same way:",
    tried: "Tried, not yet right",
    solved: "Done",
    solvedWithHelp: "Done with the solution’s help",
    notSaved:
      "This browser does not let the page keep your progress. The mark lasts until you close it.",
    unavailable:
      "The checker could not be loaded. Check the connection and press Check again.",
    needsScript: "Checking answers needs JavaScript.",
  },
};
