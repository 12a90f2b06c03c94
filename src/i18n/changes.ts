import type { Language } from "./language.ts";

/**
 * What readers would notice, newest first; the feed of changes is made from it. Dates and names
 * are written here and not taken from files, so that an item stays the same from build to build.
 */
export const changes: (Record<Language, string> & {
  /** Its name for feed readers: another wording is no news. */
  id: string;
  /** Day, as 2026-11-25. */
  date: string;
  /** Page to see it on, below the language's. */
  path: string;
})[] = [
  {
    id: "hosting",
    date: "2026-11-30",
    path: "hosting/",
    zh: "自己部署：把这个网站放到GitHub Pages、Cloudflare、Netlify或nginx上。",
    en: "Host it yourself: this site on GitHub Pages, Cloudflare, Netlify or nginx.",
  },
  {
    id: "progress",
    date: "2026-11-30",
    path: "exercises/progress/",
    zh: "做过的练习和猜想记在“进度”一页，可以存成文件带走，也可以打印。",
    en: "Exercises done and guesses made are on the page of progress, to save as a file or to print.",
  },
  {
    id: "lessons",
    date: "2026-11-25",
    path: "#lessons",
    zh: "全章十三课，从卷积为什么会变小，到自己搭一个网络。",
    en: "All thirteen lessons, from why a convolution shrinks to networks of your own.",
  },
  {
    id: "search-offline",
    date: "2026-11-25",
    path: "",
    zh: "全书可以搜索（按 / 键），断网也能读、能运行。",
    en: "The book can be searched (press /), and read and run without a network.",
  },
];
