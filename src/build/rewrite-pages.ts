import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Built files by route, as Astro gives them when a build is done. */
type Assets = Map<string, URL[]>;

/** Changes the HTML of built pages where there is something to change. */
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
