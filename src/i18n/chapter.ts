import type { Language } from "./language.ts";

/** Where the wording of a question comes from. */
export const sources = ["recorded", "topic", "reconstructed"] as const;

/** How well the notes' answer holds. */
export const verdicts = [
  "exact",
  "caveat",
  "wrong",
  "outdated",
  "opinion",
] as const;

/** Words of what belongs to the chapter as a whole: its questions, corrections and terms. */
export interface ChapterWords {
  /** `{number}` */
  question: string;
  sources: Record<(typeof sources)[number], string>;
  notes: string;
  /** Of a folded answer: what the notes say, and whether it is right. */
  answer: string;
  verdicts: Record<(typeof verdicts)[number], string>;
  correction: string;
  /** `{where}` */
  correctionWhere: string;
  qa: string;
  qaLead: string;
  /** Link to the cells that show the answer. `{lesson}` */
  experiment: string;
  summary: string;
  coverage: string;
  coverageLead: string;
  /** Columns: lines of the notes; what they are about and where it is. */
  coverageColumns: readonly [string, string];
  frontPage: string;
  exercises: string;
  glossary: string;
  glossaryLead: string;
}

export const chapterWords: Record<Language, ChapterWords> = {
  zh: {
    question: "问答{number}",
    sources: {
      recorded: "问题有笔记记下原话",
      topic: "笔记只记下了话题，问题是补写的",
      reconstructed: "问题没有记录，由回答反推",
    },
    notes: "笔记里的回答",
    answer: "看笔记怎么答，对不对",
    verdicts: {
      exact: "说得对",
      caveat: "大体对，要补一句",
      wrong: "这样说不对",
      outdated: "当时对，现在过时了",
      opinion: "一家之言",
    },
    correction: "勘误",
    correctionWhere: "出现在：{where}",
    qa: "问答",
    qaLead:
      "这一讲的课堂问答，一共十九问，答案取自公开的听课笔记。每一问都核对过：哪些说得对，哪些要补一句，哪些说错了，旁边有可以运行的实验。问题大多没有留下原话，来历逐条注明。",
    experiment: "到“{lesson}”里做实验",
    summary: "公式一览",
    coverage: "笔记对照",
    coverageLead:
      "这门课依据一份公开的听课笔记，一共150行。每一行讲的东西在课里哪个地方，都列在这里；后面博客页面上的东西不是课程内容，略去。",
    coverageColumns: ["行", "讲什么，在哪里"],
    frontPage: "首页",
    exercises: "练习",
    glossary: "术语",
    glossaryLead: "课文里的词，各用一两句话说清楚。",
  },
  en: {
    question: "Question {number}",
    sources: {
      recorded: "wording recorded in public notes",
      topic: "only its topic was recorded",
      reconstructed: "wording reconstructed from the answer",
    },
    notes: "What the notes answer",
    answer: "What the notes answer, and whether it holds",
    verdicts: {
      exact: "Right",
      caveat: "Right, with a caveat",
      wrong: "Wrong as written",
      outdated: "Right then, outdated now",
      opinion: "A matter of opinion",
    },
    correction: "Correction",
    correctionWhere: "Where it stands: {where}",
    qa: "Questions and answers",
    qaLead:
      "Nineteen questions were asked after this lecture; public lecture notes keep the answers. Each answer is checked here: what is right, what needs a caveat, what is wrong, with an experiment that you can run. Few questions were written down word for word, so each says where its wording comes from.",
    experiment: "To the experiment in “{lesson}”",
    summary: "Formulas",
    coverage: "The notes, line by line",
    coverageLead:
      "The course follows public lecture notes of 150 lines. Here is where the matter of every line has its place; what comes from the blog’s page, at the end, is left out.",
    coverageColumns: ["Lines", "What, and where"],
    frontPage: "Front page",
    exercises: "Exercises",
    glossary: "Glossary",
    glossaryLead: "The words of the lessons, in a sentence or two each.",
  },
};
