import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compress } from "./serve.ts";

/** Bytes of a page's HTML, and of parts of it compressed alone. */
export interface PageBytes {
  name: string;
  plain: number;
  brotli: number;
  css: number;
  /** The notebook's data: words and compiled cells. */
  data: number;
}

const pages = [
  ["language choice", "index.html"],
  ["front en", "en/index.html"],
  ["front zh", "zh/index.html"],
  ["lesson en", "en/build-it/index.html"],
  ["lesson zh", "zh/build-it/index.html"],
  ["not found", "404.html"],
  ["sandbox", "sandbox.html"],
] as const;

export function measurePages(site: string): PageBytes[] {
  return pages.map(([name, path]) => {
    const html = readFileSync(join(site, path), "utf8");
    const part = (pattern: RegExp) => {
      const text = [...html.matchAll(pattern)].map(([, inner]) => inner);
      return text.length > 0 ? compress(text.join("")).length : 0;
    };
    return {
      name,
      plain: Buffer.byteLength(html),
      brotli: compress(html).length,
      css: part(/<style[^>]*>(.*?)<\/style>/gs),
      data: part(/<script[^>]*id="nb-notebook"[^>]*>(.*?)<\/script>/gs),
    };
  });
}
