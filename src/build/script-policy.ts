import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/**
 * Lets a built page run its own scripts and no others, and ask its own host and no other: should a
 * cell's output ever become markup, no script in it would run, and nothing in it would tell
 * anybody anything. WebAssembly is for the search.
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

/** The page with what its scripts are in its policy, if it has one that leaves this to us. */
export function addScriptPolicy(html: string): string {
  const sources = ["'self'", "'wasm-unsafe-eval'"];
  for (const [, attributes, text] of html.matchAll(INLINE)) {
    if (/type="?application\//.test(attributes!)) continue; // data
    const hash = createHash("sha256").update(text!).digest("base64");
    sources.push(`'sha256-${hash}'`);
  }
  const scripts = `script-src ${[...new Set(sources)].join(" ")}; `;
  // Neither is in the page as it is written: the development server's own scripts are inline.
  return html.replace(
    /(http-equiv="?Content-Security-Policy"? content=")(img-src[^"]*?)(?=object-src)/,
    (_, before: string, others: string) =>
      `${before}default-src 'self'; ${others}${scripts}`,
  );
}

const INLINE = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g;
