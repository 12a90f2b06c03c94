import type { AstroIntegration } from "astro";
import { type Keep, takeOut } from "./take-out.ts";

/** Below this many bytes, a request costs more than they do. */
const SMALLEST = 1000;

/** Numbers behind the heading under which they are folded; each has a page of its own. */
const numbers =
  /(<details class="(?:out-map|plot-data)"><summary>([^]*?)<\/summary>)([^]*?)(?=<\/details>)/g;

/** What a page has many of, and a reader opens one by one: all of a kind are on one page. */
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

/** What an owner is called, which leads to it. */
const ownName = /<a class="(?:nb-name|anchor)"[^>]*>([^]*?)<\/a>/;

/**
 * Takes what is folded, the numbers of outputs as heat maps and tables, what solves an exercise,
 * answers to questions and the same code in PyTorch, into pages of its own: a script brings it in
 * when it is unfolded, and without scripts there is a link.
 */
export function laterParts(): AstroIntegration {
  return takeOut("later-parts", "_parts", moveParts);
}

/** A page with links in place of what is folded, if it has a script that follows them. */
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

/** A page whose texts of one kind are behind links to their places on another. */
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

/** Keeps a part that can also be read by itself, in the styles of its lesson. */
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
