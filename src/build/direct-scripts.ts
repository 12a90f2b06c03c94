import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

const scriptTag =
  /<script type="module" src="([^"]*\/_astro\/)([^"]+)"><\/script>/g;

/**
 * Lets pages name the files that hold their scripts, in their heads. The bundler gives each page a
 * file of its own, which often does nothing but import those: a request, and a wait before the
 * next ones. And it names them last, where a slow machine comes when it has drawn all above.
 */
export function directScripts(): AstroIntegration {
  return {
    name: "direct-scripts",
    hooks: {
      "astro:build:done": ({ dir, assets }) => {
        const read = (name: string) =>
          readFileSync(new URL(`_astro/${name}`, dir), "utf8");
        rewritePages(assets, (html) => hoistScripts(nameScripts(html, read)));
      },
    },
  };
}

/**
 * A page with its scripts in place of files that only import them.
 *
 * @param read Gives the text of a file in `_astro`.
 */
export function nameScripts(
  html: string,
  read: (name: string) => string,
): string {
  return html.replace(scriptTag, (whole, folder: string, name: string) => {
    const text = read(name).trim();
    if (!/^(?:import"\.\/[^"]+";?)+$/.test(text)) return whole;
    const names = [...text.matchAll(/"\.\/([^"]+)"/g)];
    return names
      .map(([, each]) => whole.replace(folder + name, folder + each))
      .join("");
  });
}

/** A page that fetches its scripts while it is read; they still run after all of it. */
export function hoistScripts(html: string): string {
  const tags = html.match(scriptTag) ?? [];
  return html
    .replace(scriptTag, "")
    .replace("</head>", (end) => tags.join("") + end);
}
