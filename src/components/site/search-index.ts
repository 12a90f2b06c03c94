/** A page that was found, with the sections that match best. */
export interface Found extends Match {
  sections: Match[];
}

interface Match {
  title: string;
  url: string;
  excerpt: { text: string; isMatch: boolean }[];
}

/** The part of pagefind's interface that is needed. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  data(): Promise<PageData>;
}

interface PageData {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

let index: Promise<Pagefind> | undefined;

/** How many pages answer a question, and the first of them. */
export interface Answer {
  count: number;
  pages: Found[];
}

/** Finds pages in the page's language; the index comes with the first question. */
export async function search(
  question: string,
  most: { pages: number; sections: number },
): Promise<Answer> {
  index ??= load();
  index.catch(() => (index = undefined)); // the next try loads anew
  const pagefind = await index;
  const words = wordsOf(question);
  if (words.length === 0) return { count: 0, pages: [] };
  const results = await findPages(pagefind, words);
  const pages = await Promise.all(
    results.slice(0, most.pages).map((result) => result.data()),
  );
  return {
    count: results.length,
    pages: pages.map((page) => toFound(page, words, most.sections)),
  };
}

/**
 * Pages with all words, best first. In the index a letter of Chinese is a word: of the pages with
 * all letters, those that have them one after the other, or all if there are none.
 */
async function findPages(
  pagefind: Pagefind,
  words: string[],
): Promise<Result[]> {
  const { results } = await pagefind.search(words.map(spaced).join(" "));
  let fitting = results;
  for (const word of words.filter((each) => spaced(each) !== each)) {
    const exact = await pagefind.search(`"${spaced(word)}"`);
    const ids = new Set(exact.results.map(({ id }) => id));
    fitting = fitting.filter(({ id }) => ids.has(id));
  }
  return fitting.length > 0 ? fitting : results;
}

function toFound(page: PageData, words: string[], most: number): Found {
  const sections = page.sub_results
    .filter(({ url }) => url.includes("#"))
    .map((section) => toMatch(section.title, section, words));
  const exact = sections.filter(({ title, excerpt }) => {
    const text = title + excerpt.map((part) => part.text).join("");
    return words.some((word) => text.includes(word));
  });
  return {
    ...toMatch(page.meta.title ?? page.url, page, words),
    sections: (exact.length > 0 ? exact : sections).slice(0, most),
  };
}

function toMatch(
  title: string,
  { url, excerpt }: { url: string; excerpt: string },
  words: string[],
): Match {
  return { title: joinHan(title), url, excerpt: readExcerpt(excerpt, words) };
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const url = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  const isChinese = document.documentElement.lang.startsWith("zh");
  const excerptLength = isChinese ? 36 : 18;
  await pagefind.options({ baseUrl: base, excerptLength });
  return pagefind;
}

/** What is between spaces and marks; Chinese and other scripts are words of their own. */
function wordsOf(question: string): string[] {
  const apart = question.replace(/\p{sc=Han}+/gu, " $& ");
  return apart.match(/[\p{L}\p{N}_][\p{L}\p{N}_.’'-]*/gu) ?? [];
}

/** As the index has it, where each letter of Chinese is a word. */
function spaced(word: string): string {
  return /\p{sc=Han}/u.test(word) ? [...word].join(" ") : word;
}

/** Where a match begins and ends in a text. */
const [begin, end] = ["\uE000", "\uE001"];

/** Takes back the spaces that the index has around letters of Chinese. */
function joinHan(text: string): string {
  const mark = `[${begin}${end}]*`;
  const han = "\\p{sc=Han}";
  return text.replace(
    new RegExp(`(?<=${han}${mark}) +| +(?=${mark}${han})`, "gu"),
    "",
  );
}

/**
 * The index marks what matches in a text that is otherwise escaped. Between blocks it puts a full
 * stop, which is another one in Chinese, and it may begin in the middle of a sentence.
 */
function readExcerpt(html: string, words: string[]): Match["excerpt"] {
  const marked = html.replaceAll("<mark>", begin).replaceAll("</mark>", end);
  const { body } = new DOMParser().parseFromString(marked, "text/html");
  return joinHan(body.textContent)
    .replaceAll(end + begin, "")
    .replace(/(?<=\p{sc=Han}\uE001?)\. ?/gu, "。")
    .replace(/^[.,;:，。；：、 ]+/, "")
    .split(/[\uE000\uE001]/)
    .map((text, at) => ({ text, isMatch: at % 2 > 0 && isWhole(text, words) }));
}

/** Leaves out marks on single letters of the query, which match by chance. */
function isWhole(text: string, words: string[]): boolean {
  return text.length > 1 || words.includes(text);
}
