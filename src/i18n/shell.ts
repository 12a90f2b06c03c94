import type { Language } from "./language.ts";

/** Words for finding one's way through the site; most are in the HTML. */
export interface ShellWords {
  menu: string;
  pages: string;
  /** Where the reader is, for those who cannot see it. */
  breadcrumbs: string;
  /** `{number}` of `{total}`. */
  lessonNumber: string;
  /** Titles of the chapter's parts, in order. */
  parts: readonly [string, string, string, string];
  previous: string;
  next: string;
  /** Before the first lesson and after the last. */
  allLessons: string;
  neighbours: string;
  /** Link to the place `{title}` where the reader stopped. */
  resume: string;
  read: string;
  started: string;
  /** `{solved}` of a lesson's `{total}` exercises. */
  solved: string;
  linkCopied: string;
  search: string;
  /** The sheet of keys. */
  keys: string;
  /** On the page for addresses that are not there, before a likely one. */
  meant: string;
}

export const shellWords: Record<Language, ShellWords> = {
  zh: {
    menu: "菜单",
    pages: "全书",
    breadcrumbs: "所在位置",
    lessonNumber: "第{number}课，共{total}课",
    parts: ["基础", "细看", "用起来", "再进一步"],
    previous: "上一课",
    next: "下一课",
    allLessons: "全部课程",
    neighbours: "前后两课",
    resume: "接着学：{title}",
    read: "读完",
    started: "读了一部分",
    solved: "练习{solved}/{total}",
    linkCopied: "链接已复制",
    search: "搜索",
    keys: "快捷键",
    meant: "你要找的也许是：",
  },
  en: {
    menu: "Menu",
    pages: "The whole book",
    breadcrumbs: "Where you are",
    lessonNumber: "Lesson {number} of {total}",
    parts: ["The basics", "A closer look", "In use", "Beyond"],
    previous: "Previous lesson",
    next: "Next lesson",
    allLessons: "All lessons",
    neighbours: "Neighbouring lessons",
    resume: "Continue: {title}",
    read: "read",
    started: "begun",
    solved: "exercises {solved}/{total}",
    linkCopied: "Link copied",
    search: "Search",
    keys: "Keyboard shortcuts",
    meant: "Perhaps you want: ",
  },
};
