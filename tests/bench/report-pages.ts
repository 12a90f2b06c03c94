import { guides, judge } from "./aims.ts";
import type { PageBytes } from "./page-bytes.ts";
import { printTable } from "./table.ts";

/** Prints the size of each kind of page. */
export function reportPages(pages: PageBytes[]): void {
  printTable(
    "HTML with its CSS, in bytes; parts are compressed alone",
    ["", "plain", "brotli", "CSS", "data", ""],
    pages.map(({ name, plain, brotli, css, data }) => [
      name,
      plain,
      brotli,
      css,
      data,
      name.startsWith("lesson")
        ? `guide ${guides.lessonHtml}: ${judge(brotli, guides.lessonHtml)}`
        : "",
    ]),
  );
}
