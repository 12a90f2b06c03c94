import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

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
        for (const page of [...assets.values()].flat()) {
          const file = fileURLToPath(page);
          if (!file.endsWith(".html")) continue;
          const html = readFileSync(file, "utf8");
          const direct = hoistScripts(nameScripts(html, read));
          if (direct !== html) writeFileSync(file, direct);
        }
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
