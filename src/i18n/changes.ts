import type { Language } from "./language.ts";

/** What readers would notice, newest first; the feed of changes is made from it. */
export const changes: (Record<Language, string> & {
  /** Day, as 2026-11-25. */
  date: string;
  /** Page to see it on, below the language's. */
  path: string;
})[] = [
  {
    date: "2026-11-25",
    path: "#lessons",
    zh: "全章十三课，从卷积为什么会变小，到自己搭一个网络。",
    en: "All thirteen lessons, from why a convolution shrinks to networks of your own.",
  },
  {
    date: "2026-11-25",
    path: "",
    zh: "全书可以搜索（按 / 键），断网也能读、能运行。",
    en: "The book can be searched (press /), and read and run without a network.",
  },
];
