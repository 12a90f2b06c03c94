import type { Language } from "./language.ts";

/** What is said of texts that are kept, put back or lost; loaded when there is something to say. */
export interface KeepingWords {
  wasReset: string;
  undo: string;
  lessonReset: string;
  resetElsewhere: string;
  lessonChanged: string;
  keepMine: string;
  takeLesson: string;
  notSaved: string;
  download: string;
  damaged: string;
  downloadDamaged: string;
}

export const keepingWords: Record<Language, KeepingWords> = {
  zh: {
    wasReset: "这一格已还原成课文的样子。",
    undo: "撤销",
    lessonReset: "已还原{count}个代码格。",
    resetElsewhere: "其他课也一起还原",
    lessonChanged: "你改过这一格之后，课文更新了。你写的内容都还在。",
    keepMine: "保留我的",
    takeLesson: "换成课文的",
    notSaved: "这个浏览器不允许网页保存你的改动，关掉页面后改动就没有了。",
    download: "下载这一课和我的改动",
    damaged: "以前保存的改动读不出来，这里显示的是课文的代码。",
    downloadDamaged: "下载保存的内容",
  },
  en: {
    wasReset: "The cell is as the lesson has it.",
    undo: "Undo",
    lessonReset: "Cells put back: {count}.",
    resetElsewhere: "Reset the other lessons too",
    lessonChanged:
      "The lesson has changed since you edited this cell. Your text is kept.",
    keepMine: "Keep mine",
    takeLesson: "Take the lesson’s",
    notSaved:
      "This browser does not let the page keep your edits. They last until you close it.",
    download: "Download the lesson with your edits",
    damaged:
      "Edits saved earlier could not be read; this is the lesson’s own code.",
    downloadDamaged: "Download what was saved",
  },
};
