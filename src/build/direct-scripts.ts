import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

const scriptTag =
  /<script type="module" src="([^"]*\/_astro\/)([^"]+)"><\/script>/g;

/**
 * Lets pages name the files that hold their scripts, in their heads. The bundler names one file,
 * which imports the others and often does nothing else: a request, and a wait before the next
 * ones. And it names it last, where a slow machine comes when it has drawn all above.
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
 * A page that asks for its scripts, and for the styles of what is below, before its own styles are
 * read: a slow machine comes late to where they stand. Scripts still run after all of the page.
 */
export function askEarly(html: string): string {
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
  const preload = sheet && `<link rel="preload" as="style" href="${sheet}">`;
  const early = [preload, ...(html.match(scriptTag) ?? [])].join("");
  return html
    .replace(scriptTag, "")
    .replace(/<style|<\/head>/, (place) => early + place);
}
