import type { Language } from "./language.ts";

/** What an exercise says around its own text. */
export interface ExerciseWords {
  exercise: string;
  hint: string;
  solution: string;
  check: string;
  checking: string;
  loadingTypes: string;
  choose: string;
  look: string;
  strongest: string;
  notDrawn: string;
  stop: string;
  redraw: string;
  repeat: string;
  seed: string;
  got: string;
  expected: string;
  shrunk: string;
  stepThrough: string;
  transposed: string;
  tried: string;
  solved: string;
  solvedWithHelp: string;
  notSaved: string;
  unavailable: string;
  needsScript: string;
  compare: string;
  compared: string;
  readOn: string;
  nextExercise: string;
  changed: string;
  earlierCode: string;
}

export const exerciseWords: Record<Language, ExerciseWords> = {
  zh: {
    exercise: "练习",
    hint: "提示",
    solution: "参考答案与讲解",
    check: "检查",
    checking: "正在检查…",
    choose: "请选择",
    look: "不方便听？看频谱",
    strongest: "最强的频率：{frequencies}赫兹",
    notDrawn: "频谱没有载入。请检查网络，合上再打开一次。",
    loadingTypes: "正在载入TypeScript的类型检查器，第一次要等一会儿…",
    stop: "停止",
    redraw: "换一组数",
    repeat: "用同一组数据再检查",
    seed: "数据编号{seed}",
    got: "你的结果",
    expected: "正确结果",
    shrunk: "下面是同样会出错的一组更小的数据。",
    stepThrough: "在图里一步步看这组数据",
    transposed:
      "转置卷积等于这样一个普通卷积：输入元素之间插零，卷积核转180度，步幅取1。",
    tried: "做过，还没有做对",
    solved: "已完成",
    solvedWithHelp: "看过答案后完成",
    notSaved: "这个浏览器不允许网页保存记录，关掉页面后完成标记就没有了。",
    unavailable: "检查程序没有载入。请检查网络，然后刷新页面。",
    needsScript: "检查答案需要启用JavaScript。",
    compare: "和我的代码对照",
    compared: "− 是你的代码，+ 是参考答案，其余的行两边一样。",
    readOn: "看讲解，再看接下来可以试什么",
    nextExercise: "本页下一题",
    changed:
      "你上次做过以后，这道题改过了。完成标记还在，不妨按新的题目再检查一次。",
    earlierCode: "这是你上次检查时的代码。",
  },
  en: {
    exercise: "Exercise",
    hint: "Hint",
    solution: "Solution and explanation",
    check: "Check",
    checking: "Checking…",
    choose: "Choose",
    look: "Cannot listen? See the spectrum",
    strongest: "Strongest frequencies: {frequencies} Hz",
    notDrawn:
      "The spectrum could not be loaded. Check the connection, close this and open it again.",
    loadingTypes:
      "TypeScript’s type checker is loading; the first time takes a while…",
    stop: "Stop",
    redraw: "Other numbers",
    repeat: "Check again with the same data",
    seed: "Draw {seed}",
    got: "Your result",
    expected: "Right result",
    shrunk: "A smaller case that goes wrong in the same way:",
    stepThrough: "Step through this case in a figure",
    transposed:
      "A transposed convolution is this ordinary one: zeros between the elements of the input, the kernel turned by half a turn, stride 1.",
    tried: "Tried, not yet right",
    solved: "Done",
    solvedWithHelp: "Done with the solution’s help",
    notSaved:
      "This browser does not let the page keep your progress. The mark lasts until you close it.",
    unavailable:
      "The checker could not be loaded. Check the connection and reload the page.",
    needsScript: "Checking answers needs JavaScript.",
    compare: "Compare with my code",
    compared:
      "− is your code, + is the solution; all other lines are the same in both.",
    readOn: "Read the explanation and what to try next",
    nextExercise: "Next exercise of this page",
    changed:
      "This exercise has changed since you did it. Your mark stays; check once more if you like.",
    earlierCode: "This is your code of the last check.",
  },
};
