import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Below this, in characters, a request costs more than the bytes. */
const SMALLEST = 1000;

/** What leaves a page: behind the heading under which it is folded, also read by itself. */
const PARTS = [
  /(<details class="(?:out-map|plot-data)"><summary>([^]*?)<\/summary>)([^]*?)(?=<\/details>)/g,
  /(<details class="ex-solution"><summary>([^<]*)<\/summary>)(<pre class="listing"[^]*?<\/pre>)/g,
];

const FOLDER = "_parts";

/**
 * Takes what is folded, the numbers of outputs as heat maps and tables and the code that
 * solves an exercise, into pages of its own: a script brings it in when it is unfolded, and without scripts
 * there is a link.
 */
export function laterParts(): AstroIntegration {
  let base = "/";
  return {
    name: "later-parts",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir, assets }) => {
        const folder = new URL(`${FOLDER}/`, dir);
        for (const page of [...assets.values()].flat()) {
          const file = fileURLToPath(page);
          if (!file.endsWith(".html")) continue;
          const html = readFileSync(file, "utf8");
          const moved = moveParts(html, (name, part) => {
            mkdirSync(folder, { recursive: true });
            writeFileSync(new URL(name, folder), part);
            return `${base}${FOLDER}/${name}`;
          });
          if (moved !== html) writeFileSync(file, moved);
        }
      },
    },
  };
}

/**
 * A page with links in place of what is folded, if it has a script that follows them.
 *
 * @param keep Stores a page under a name that tells its content, and says where it is.
 */
export function moveParts(
  html: string,
  keep: (name: string, page: string) => string,
): string {
  if (!/id="nb-notebook"|<nb-exercise/.test(html)) return html;
  const move = (
    whole: string,
    open: string,
    summary: string,
    part: string,
  ): string => {
    if (part.length < SMALLEST) return whole;
    const title = summary.replace(/<[^>]*>/g, "");
    const page = partPage(html, title, part);
    const hash = createHash("sha256").update(page).digest("hex");
    const address = keep(`${hash.slice(0, 16)}.html`, page);
    return `${open}<a class="out-later" href="${address}">${title}</a>`;
  };
  return PARTS.reduce((rest, part) => rest.replace(part, move), html);
}

/** A part that can also be read by itself, in the styles of its lesson. */
function partPage(html: string, title: string, part: string): string {
  const [language] = /(?<=<html lang=")[^"]*/.exec(html) ?? ["en"];
  const styles = html.match(
    /<style[^]*?<\/style>|<link rel="stylesheet"[^>]*>/g,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${styles?.join("\n") ?? ""}
<body class="prose">${part}</body>
</html>
`;
}
