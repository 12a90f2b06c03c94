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
  search(term: string): Promise<{ results: { data(): Promise<PageData> }[] }>;
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
  const term = separate(question);
  if (term === "") return { count: 0, pages: [] };
  const { results } = await pagefind.search(term);
  const pages = await Promise.all(
    results.slice(0, most.pages).map((result) => result.data()),
  );
  return {
    count: results.length,
    pages: pages.map((page) => toFound(page, most.sections)),
  };
}

function toFound(page: PageData, sections: number): Found {
  return {
    title: page.meta.title ?? page.url,
    url: page.url,
    excerpt: readExcerpt(page.excerpt),
    sections: page.sub_results
      .filter(({ url }) => url.includes("#"))
      .slice(0, sections)
      .map(({ title, url, excerpt }) => ({
        title,
        url,
        excerpt: readExcerpt(excerpt),
      })),
  };
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const url = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 18 });
  return pagefind;
}

/** Chinese has no spaces, and the index holds words: the question is cut into them as well. */
function separate(question: string): string {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, {
    granularity: "word",
  });
  return [...segmenter.segment(question)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(" ");
}

/**
 * The index marks what matches in a text that is otherwise escaped. Between blocks it puts a full
 * stop, which is another one in Chinese, and it may begin in the middle of a sentence.
 */
function readExcerpt(html: string): Match["excerpt"] {
  const whole = html
    .replace(/(?<=\p{sc=Han}(?:<\/mark>)?)\. ?/gu, "。")
    .replace(/^[.,;:，。；：、 ]+/, "");
  const { body } = new DOMParser().parseFromString(whole, "text/html");
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? "",
    isMatch: node.nodeName === "MARK",
  }));
}
