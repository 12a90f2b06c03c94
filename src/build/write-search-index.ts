import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteFiles } from "./site-files.ts";

/** Not indexed: figures, outputs, solutions, and what surrounds the text. */
const excluded = [
  ".breadcrumbs",
  ".pager",
  ".goals",
  ".question-source",
  ".nb-head",
  ".nb-twin",
  ".nb-output",
  ".ex-solution",
  ".ex-hint",
  ".ex-label",
  "nb-figure",
  "svg",
  "noscript",
];

/** Glossary terms are indexed as headings, so that the search finds and links them. */
const term = /<div id="([^"]+)"[^>]*>\s*<dt[^>]*>([^]*?)<\/dt>/g;

/**
 * Chinese has no spaces, and every browser cuts it into words in its own way: "步幅" is one word
 * here and two there. So each of its letters is a word of the index, and of the question.
 */
function separateHan(html: string): string {
  return (
    html
      .replaceAll(/(?<=>)[^<]+/g, (text) =>
        text.replaceAll(/\p{sc=Han}/gu, " $& "),
      )
      // Pagefind puts a full stop where a block ends, but not after a space.
      .replaceAll(blockEnd, "")
  );
}

const blockEnd = / (?=(?:<\/\w+>)*<\/(?:p|li|h\d|d[dt]|t[dh]|div)>)/g;

/** Indexes the pages of each language for the search in the page. */
export async function writeSearchIndex(dist: string): Promise<void> {
  const { close, createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({
    rootSelector: "main",
    excludeSelectors: excluded,
  });
  if (!index) throw new Error(`writeSearchIndex: ${errors.join("; ")}`);
  const pages = siteFiles(dist).filter((file) =>
    /^[a-z]{2}\/.*index\.html$/.test(file),
  );
  for (const sourcePath of pages) {
    const html = readFileSync(join(dist, sourcePath), "utf8");
    const content = separateHan(html.replaceAll(term, '<h2 id="$1">$2</h2>'));
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    if (errors.length > 0)
      throw new Error(`writeSearchIndex: ${sourcePath}: ${errors.join("; ")}`);
  }
  // Not `writeFiles`: on a busy machine it may close before a file is written, and leave it empty.
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0)
    throw new Error(`writeSearchIndex: ${faults.join("; ")}`);
  await close();
  for (const { path, content } of files) {
    // The page has its own search interface.
    if (/^pagefind-(.*ui|highlight)\./.test(path)) continue;
    const file = join(dist, "pagefind", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
