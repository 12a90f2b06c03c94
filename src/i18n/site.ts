import type { Language } from "./language.ts";

/** Words of the pages around the lessons; they are in the HTML and never in a script. */
export interface SiteWords {
  name: string;
  course: string;
  tagline: string;
  description: string;
  skip: string;
  theme: string;
  languages: string;
  contents: string;
  lessons: string;
  minutes: string;
  goals: string;
  start: string;
  /** `{lessons}`, `{exercises}` and `{hours}` of the whole course. */
  scope: string;
  how: { title: string; text: string }[];
  exercises: string;
  exercisesLead: string;
  /** Headings of levels 1 to 3. */
  levels: readonly [string, string, string];
  /** Link to the lesson in which an exercise is solved. */
  solveInLesson: string;
  /** `{solved}` of `{total}`. */
  solvedCount: string;
  noScript: string;
  /** Over the page, when a part of it has not come. */
  missing: string;
  notFound: string;
  notFoundText: string;
  home: string;
  footer: string;
  book: string;
  bookLink: string;
  licence: string;
}

export const siteWords: Record<Language, SiteWords> = {
  zh: {
    name: "Convbook",
    course: "填充和步幅",
    tagline: "卷积层的一章，打开就能运行",
    description:
      "《动手学深度学习》“填充和步幅”一章：在网页里运行和修改代码，做练习，并知道错在哪里。",
    skip: "跳到正文",
    theme: "切换深色或浅色",
    languages: "语言",
    contents: "本课内容",
    lessons: "课程",
    minutes: "约{minutes}分钟",
    goals: "学完这一课，你能",
    start: "开始学习",
    scope: "{lessons}课，{exercises}道练习，一共约{hours}小时",
    how: [
      {
        title: "读到哪里，跑到哪里",
        text: "课文里的每一格代码都能运行。改一个数，下面用到它的结果跟着变；不用安装，也不用注册。",
      },
      {
        title: "答错了，告诉你错在哪里",
        text: "练习用新抽的数检查，认得出常见的错：把填充当成两侧之和、向上取整、高和宽弄反……",
      },
      {
        title: "和PyTorch对得上",
        text: "同样的名字，同样的语义，旁边就是PyTorch的写法。代码只在你的浏览器里运行，什么也不会上传。",
      },
    ],
    exercises: "练习",
    exercisesLead:
      "这一章的练习，由易到难。答错了，会告诉你错在哪里；带“换一组数”的，每次的数都不一样。",
    levels: ["热身", "想一想", "多想几步"],
    solveInLesson: "到“{lesson}”里做这道题",
    solvedCount: "一共{total}题，已完成{solved}题。",
    noScript: "JavaScript没有启用。课文和输出都能读；要运行代码，请启用它。",
    missing:
      "这一页有一部分没有加载成功。课文和输出都能读；网络恢复后请刷新页面。",
    notFound: "没有这一页",
    notFoundText: "地址可能写错了，或者这一页已经搬走。",
    home: "回到首页",
    footer:
      "依据李沐等人《动手学深度学习》第20讲的内容，文字和插图都是另写另画的。",
    book: "原书这一节",
    bookLink:
      "https://zh-v2.d2l.ai/chapter_convolutional-neural-networks/padding-and-strides.html",
    licence: "课文CC BY-SA 4.0，代码MIT",
  },
  en: {
    name: "Convbook",
    course: "Padding and stride",
    tagline: "One chapter on convolution, and it runs",
    description:
      "The chapter “Padding and Stride” of Dive into Deep Learning: run and change its code in the page, solve its exercises, and see what went wrong.",
    skip: "Skip to the text",
    theme: "Switch between dark and light",
    languages: "Languages",
    contents: "In this lesson",
    lessons: "Lessons",
    minutes: "about {minutes} minutes",
    goals: "After this lesson you can",
    start: "Start reading",
    scope: "{lessons} lessons, {exercises} exercises, about {hours} hours",
    how: [
      {
        title: "It runs where you read it",
        text: "Every piece of code in the text is alive. Change a number and the results that depend on it follow. Nothing to install, no account.",
      },
      {
        title: "Wrong answers get a reason",
        text: "Exercises check with freshly drawn numbers and know the usual slips: padding taken for the total, rounding up, height and width swapped.",
      },
      {
        title: "It agrees with PyTorch",
        text: "The same names and the same meaning, with the PyTorch code alongside. Your code runs in your own browser and is sent nowhere.",
      },
    ],
    exercises: "Exercises",
    exercisesLead:
      "The exercises of the chapter, from easy to hard. A wrong answer gets its reason; where it says “Other numbers”, they are drawn anew.",
    levels: ["To warm up", "To think about", "In several steps"],
    solveInLesson: "Solve it in the lesson “{lesson}”",
    solvedCount: "{solved} of {total} done.",
    noScript:
      "JavaScript is off. The text and its outputs are all here; to run the code, turn it on.",
    missing:
      "A part of this page did not arrive. The text and its outputs are all here; reload once the network is back.",
    notFound: "There is no such page",
    notFoundText: "The address may be mistyped, or the page has moved.",
    home: "To the front page",
    footer:
      "Follows lecture 20 of “Dive into Deep Learning” by Zhang, Lipton, Li and Smola; text and figures are our own.",
    book: "This section in the book",
    bookLink:
      "https://d2l.ai/chapter_convolutional-neural-networks/padding-and-strides.html",
    licence: "Text CC BY-SA 4.0, code MIT",
  },
};
