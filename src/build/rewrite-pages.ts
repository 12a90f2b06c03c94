import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Built files by route, as Astro gives them when a build is done. */
type Assets = Map<string, URL[]>;

/** Passes each built page through a function and writes back the pages that it changes. */
export function rewritePages(
  assets: Assets,
  rewrite: (html: string) => string,
): void {
  for (const asset of [...assets.values()].flat()) {
    const file = fileURLToPath(asset);
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(file, "utf8");
    const rewritten = rewrite(html);
    if (rewritten !== html) writeFileSync(file, rewritten);
  }
}
