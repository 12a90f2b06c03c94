import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

const scriptTag =
  /<script type="module" src="([^"]*\/_astro\/)([^"]+)"><\/script>/g;

/**
 * Lists all script files of a page in its head. Astro lists one file, at the end of the page, which
 * imports the others and often does nothing else: an extra request before those of the real scripts,
 * and on a slow machine only after everything above has been rendered.
 */
export function directScripts(): AstroIntegration {
  return {
    name: "direct-scripts",
    hooks: {
      "astro:build:done": ({ dir, assets }) => {
        const read = (name: string) =>
          readFileSync(new URL(`_astro/${name}`, dir), "utf8");
        rewritePages(assets, (html) => askEarly(nameScripts(html, read)));
      },
    },
  };
}

/**
 * A page with all scripts that run at once, each after what it imports, and without files that
 * only import others.
 *
 * @param read Gives the text of a file in `_astro`.
 */
export function nameScripts(
  html: string,
  read: (name: string) => string,
): string {
  const named = new Set<string>();
  const tags = (whole: string, folder: string, name: string): string => {
    if (named.has(name)) return "";
    named.add(name);
    const { imports, isAll } = importsOf(read(name));
    const before = imports.map((each) =>
      tags(whole.replace(folder + name, folder + each), folder, each),
    );
    return before.join("") + (isAll ? "" : whole);
  };
  return html.replace(scriptTag, tags);
}

/** The files that a script imports at once, and whether it does nothing else. */
function importsOf(text: string): { imports: string[]; isAll: boolean } {
  const [head] = /^(?:import(?:\{[^}]*\}from)?"\.\/[^"]+";?)*/.exec(
    text.trim(),
  )!;
  const imports = [...head.matchAll(/"\.\/([^"]+)"/g)].map(([, name]) => name!);
  const isAll = head === text.trim() && !head.includes("{");
  return { imports, isAll };
}

/**
 * Moves the script tags and a preload of the style sheet in front of the inline styles, so that they
 * are requested at once. Module scripts still run after the page has been parsed.
 */
export function askEarly(html: string): string {
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
  const preload = sheet && `<link rel="preload" as="style" href="${sheet}">`;
  const early = [preload, ...(html.match(scriptTag) ?? [])].join("");
  return html
    .replace(scriptTag, "")
    .replace(/<style|<\/head>/, (place) => early + place);
}
