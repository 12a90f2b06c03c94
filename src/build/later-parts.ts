import type { AstroIntegration } from "astro";
import { type Keep, takeOut } from "./take-out.ts";

/** Smaller parts stay in the page: a request would cost more. In bytes. */
const SMALLEST = 1000;

/** The folded numbers of an output, behind their summary; each moves to a page of its own. */
const numbers =
  /(<details class="(?:out-map|plot-data)"><summary>([^]*?)<\/summary>)([^]*?)(?=<\/details>)/g;

/** A kind of folded text that a page has many of: all of a kind move to one page. */
interface Gathered {
  /** What the folded text belongs to, with its id. */
  owner: RegExp;
  /** What the reader unfolds. */
  title: RegExp;
  folded: RegExp;
  /** Class of the link that stands for it. */
  link: string;
}

const gathered: Gathered[] = [
  {
    owner: /<nb-cell id="([^"]*)"[^]*?<\/nb-cell>/g,
    title: /class="nb-show-twin"><span>([^<]*)/,
    folded: /<pre class="nb-twin"[^]*?<\/pre>/,
    link: "nb-twin out-later",
  },
  {
    owner: /<nb-exercise id="([^"]*)"[^]*?<\/nb-exercise>/g,
    title: /<details class="ex-solution"><summary>([^<]*)/,
    folded:
      /(?<=<details class="ex-solution"><summary>[^<]*<\/summary>)[^]*(?=<\/details><\/nb-exercise>)/,
    link: "out-later",
  },
  {
    owner: /<article class="question" id="([^"]*)"[^]*?<\/article>/g,
    title: /<details class="question-answer"><summary>([^<]*)/,
    folded:
      /(?<=<details class="question-answer"><summary>[^<]*<\/summary>)[^]*(?=<\/details><\/article>)/,
    link: "out-later",
  },
];

/** The link with which an owner names itself. */
const ownName = /<a class="(?:nb-name|anchor)"[^>]*>([^]*?)<\/a>/;

/**
 * Moves folded text (the numbers of heat maps and plots, solutions, answers to questions, the same
 * code in PyTorch) to pages of its own. A script fetches it when it is unfolded; without scripts
 * there is a link.
 */
export function laterParts(): AstroIntegration {
  return takeOut("later-parts", "_parts", moveParts);
}

/** A page with links in place of its folded texts, if it has the script that fetches them. */
export function moveParts(html: string, keep: Keep): string {
  if (!/id="nb-notebook"|<nb-exercise/.test(html)) return html;
  const moved = html.replace(
    numbers,
    (whole, open: string, summary: string, part: string) => {
      if (Buffer.byteLength(part) < SMALLEST) return whole;
      const title = summary.replace(/<[^>]*>/g, "");
      const address = keepPage(html, title, part, keep);
      return `${open}<a class="out-later" href="${address}">${title}</a>`;
    },
  );
  return gathered.reduce((rest, kind) => gather(rest, kind, keep), moved);
}

/** A page whose folded texts of one kind are replaced by links into a page of them. */
function gather(html: string, kind: Gathered, keep: Keep): string {
  let title = "";
  let parts = "";
  for (const [owner, id] of html.matchAll(kind.owner)) {
    const [part] = kind.folded.exec(owner) ?? [];
    if (!part) continue;
    title = kind.title.exec(owner)![1]!;
    const name = ownName.exec(owner)![1]!;
    parts += `\n<h2 id="${id}">${name}</h2>\n<div>${part}</div>`;
  }
  if (Buffer.byteLength(parts) < SMALLEST) return html;
  const page = `<h1>${title}</h1>${parts}`;
  const address = keepPage(html, title, page, keep);
  return html.replace(kind.owner, (owner, id: string) =>
    owner.replace(
      kind.folded,
      () => `<a class="${kind.link}" href="${address}#${id}">${title}</a>`,
    ),
  );
}

/** Stores a part as a page that can be read by itself, with the lesson's styles. */
function keepPage(html: string, title: string, part: string, keep: Keep) {
  const [language] = /(?<=<html lang=")[^"]*/.exec(html) ?? ["en"];
  const styles = html.match(
    /<style[^]*?<\/style>|<link rel="stylesheet"[^>]*>/g,
  );
  const page = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${styles?.join("\n") ?? ""}
<body class="prose" style="padding: 1rem">${part}</body>
</html>
`;
  return keep(".html", page);
}
