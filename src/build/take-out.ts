import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/** Stores content as a file with the ending, such as `.png`, and gives its address. */
export type Keep = (ending: string, content: string | Uint8Array) => string;

/**
 * An integration that moves content from the built pages into files named by a hash of their content,
 * so that equal content is stored once and browsers may cache it for ever.
 *
 * @param folder The folder of the built site into which the files go.
 * @param move Hands the content to `keep` and returns the page without it.
 */
export function takeOut(
  name: string,
  folder: string,
  move: (html: string, keep: Keep) => string,
): AstroIntegration {
  let base = "/";
  return {
    name,
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir, assets }) => {
        const files = new URL(`${folder}/`, dir);
        mkdirSync(files, { recursive: true });
        rewritePages(assets, (html) =>
          move(html, (ending, content) => {
            const hash = createHash("sha256").update(content).digest("hex");
            const file = `${hash.slice(0, 16)}${ending}`;
            writeFileSync(new URL(file, files), content);
            return `${base}${folder}/${file}`;
          }),
        );
      },
    },
  };
}
