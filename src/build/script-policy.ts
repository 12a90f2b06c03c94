import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/**
 * Adds to a built page's policy that it runs its own scripts only and connects to its own host only.
 * Should a cell's output ever become markup, it could neither run a script nor send anything out.
 * WebAssembly is allowed for the search.
 */
export function scriptPolicy(): AstroIntegration {
  return {
    name: "script-policy",
    hooks: {
      "astro:build:done": ({ assets }) => {
        rewritePages(assets, addScriptPolicy);
      },
    },
  };
}

/** The page with the hashes of its scripts in its policy, if its policy names no scripts yet. */
export function addScriptPolicy(html: string): string {
  const sources = ["'self'", "'wasm-unsafe-eval'"];
  for (const [, attributes, text] of html.matchAll(INLINE)) {
    if (/type="?application\//.test(attributes!)) continue; // data
    const hash = createHash("sha256").update(text!).digest("base64");
    sources.push(`'sha256-${hash}'`);
  }
  const scripts = `script-src ${[...new Set(sources)].join(" ")}; `;
  // Added here and not in the layout: the development server's own scripts are inline.
  return html.replace(
    /(http-equiv="?Content-Security-Policy"? content=")(img-src[^"]*?)(?=object-src)/,
    (_, before: string, others: string) =>
      `${before}default-src 'self'; ${others}${scripts}`,
  );
}

const INLINE = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g;
