import type { Language } from "./language.ts";

export interface SearchWords {
  search: string;
  placeholder: string;
  close: string;
  /** While the index is on its way. */
  searching: string;
  nothing: string;
  /** `{count}` pages. */
  found: string;
  /** The same if only the first `{shown}` are listed. */
  foundMore: string;
  unavailable: string;
}

export const searchWords: Record<Language, SearchWords> = {
  zh: {
    search: "搜索",
    placeholder: "搜索课文、问答和术语",
    close: "关闭",
    searching: "正在搜索…",
    nothing: "没有找到。换一个词，或者少写几个字。",
    found: "找到{count}页。",
    foundMore: "找到{count}页，这里是前{shown}页。",
    unavailable: "搜索暂时打不开：索引没能载入。联网后再试一次。",
  },
  en: {
    search: "Search",
    placeholder: "Search lessons, questions and terms",
    close: "Close",
    searching: "Searching…",
    nothing: "Nothing found. Try another word, or fewer.",
    found: "Found on {count} pages.",
    foundMore: "Found on {count} pages; here are the first {shown}.",
    unavailable:
      "Search cannot be opened: its index did not load. Try again with a network.",
  },
};
