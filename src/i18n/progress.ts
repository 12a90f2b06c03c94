import type { Language } from "./language.ts";

/** What the page of progress says; in the HTML, scripts read it from there. */
export interface ProgressWords {
  title: string;
  /** The same in menus. */
  menu: string;
  lead: string;
  link: string;
  /** `{solved}` of `{total}`. */
  count: string;
  next: string;
  allDone: string;
  guesses: string;
  guessesLead: string;
  guessed: string;
  agreed: string;
  /** `{guessed}` of `{total}`, of which `{agreed}` agreed with the cell. */
  guessCount: string;
  nextGuess: string;
  exercise: string;
  lesson: string;
  state: string;
  states: Record<"new" | "solved" | "solved-with-help" | "tried", string>;
  save: string;
  load: string;
  print: string;
  reset: string;
  undo: string;
  wasReset: string;
  restored: string;
  /** `{added}` and `{changed}` exercises. */
  loaded: string;
  skipped: string;
  problems: Record<"newer" | "not-ours" | "unread", string>;
  notSaved: string;
  rules: string;
  name: string;
  noScript: string;
}

export const progressWords: Record<Language, ProgressWords> = {
  zh: {
    title: "练习进度",
    menu: "进度",
    lead: "做过哪些练习，还剩哪些。记录只在这个浏览器里，可以存成文件带走。",
    link: "看全部进度",
    count: "一共{total}题，已完成{solved}题。",
    next: "下一题：",
    allDone: "全部完成了。",
    guesses: "先猜后看",
    guessesLead: "猜得对不对不计分；猜过再看，印象更深。",
    guessed: "猜过",
    agreed: "一次猜中",
    guessCount: "一共{total}处，猜过{guessed}处，其中{agreed}处一次猜中。",
    nextGuess: "下一处：",
    exercise: "练习",
    lesson: "所在的课",
    state: "进度",
    states: {
      new: "还没开始",
      tried: "做过，还没有做对",
      solved: "✓ 已完成",
      "solved-with-help": "✓ 看过答案后完成",
    },
    save: "存成文件",
    load: "从文件载入",
    print: "打印",
    reset: "全部清除",
    undo: "撤销",
    wasReset: "记录已清除。",
    restored: "记录都回来了。",
    loaded: "新增{added}题的记录，更新{changed}题。",
    skipped: "文件里有{count}条看不懂，没有载入。",
    problems: {
      newer: "这个文件来自更新的版本，请先刷新网页。记录没有改动。",
      "not-ours": "这不是练习进度的文件。记录没有改动。",
      unread: "这个文件打不开。记录没有改动。",
    },
    notSaved: "这个浏览器不允许网页保存记录，关掉页面后进度就没有了。",
    rules:
      "载入时两边合并：每题取更进一步的那个，这里写过的答案不会被替换。文件里只有数据，不会运行。",
    name: "姓名",
    noScript: "要看进度，需要启用JavaScript。",
  },
  en: {
    title: "Your progress",
    menu: "Progress",
    lead: "Which exercises you have done, and what is left. The records are in this browser only; a file takes them along.",
    link: "All of your progress",
    count: "{solved} of {total} done.",
    next: "Next: ",
    allDone: "All done.",
    guesses: "Guesses before a cell",
    guessesLead:
      "A guess is not marked: what you have guessed before you look stays longer.",
    guessed: "Guessed",
    agreed: "Right at once",
    guessCount: "{guessed} of {total} guessed, {agreed} right at once.",
    nextGuess: "Next: ",
    exercise: "Exercise",
    lesson: "Lesson",
    state: "Progress",
    states: {
      new: "Not started",
      tried: "Tried, not yet right",
      solved: "✓ Done",
      "solved-with-help": "✓ Done with the solution’s help",
    },
    save: "Save as a file",
    load: "Load from a file",
    print: "Print",
    reset: "Clear all",
    undo: "Undo",
    wasReset: "The records have been cleared.",
    restored: "The records are back.",
    loaded: "Records added: {added}, updated: {changed}.",
    skipped: "Not understood and left out: {count}.",
    problems: {
      newer:
        "This file comes from a newer version; reload the page first. Nothing has been changed.",
      "not-ours":
        "This is not a file of exercise progress. Nothing has been changed.",
      unread: "This file could not be read. Nothing has been changed.",
    },
    notSaved:
      "This browser does not let the page keep your progress. It lasts until you close the page.",
    rules:
      "Loading merges both: of each exercise the state that is further counts, and answers that are here stay. A file is data only; nothing in it runs.",
    name: "Name",
    noScript: "Progress needs JavaScript.",
  },
};
