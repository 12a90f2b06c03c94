import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/** Text between two tags. */
const text = /(?<=>)[^<>]+(?=<)/g;

/** Writes quotes in text as they are, to save bytes: only attributes need `&quot;`. */
export function plainQuotes(): AstroIntegration {
  return {
    name: "plain-quotes",
    hooks: {
      "astro:build:done": ({ assets }) => rewritePages(assets, writeQuotes),
    },
  };
}

export function writeQuotes(html: string): string {
  return html.replace(text, (found) => found.replaceAll("&quot;", '"'));
}
