import type { AstroIntegration } from "astro";
import { minifySync } from "rolldown/utils";
import { rewritePages } from "./rewrite-pages.ts";

/** Minifies inline scripts, as the bundler does files. */
export function minifyScripts(): AstroIntegration {
  return {
    name: "minify-scripts",
    hooks: {
      "astro:build:done": ({ assets }) =>
        rewritePages(assets, minifyInlineScripts),
    },
  };
}

/**
 * A page with minified inline scripts. Scripts of other types are data and stay as they are, and so
 * do those of a page whose policy already has their hashes.
 *
 * @throws Error if a script has a syntax error.
 */
export function minifyInlineScripts(html: string): string {
  if (html.includes("script-src 'sha256-")) return html;
  return html.replace(/(?<=<script>)[^]*?(?=<\/script>)/g, (script) => {
    const { code, errors } = minifySync("page.js", script, { module: false });
    if (errors.length > 0)
      throw new Error(
        `minifyInlineScripts: ${errors[0]!.message} in ${script}`,
      );
    return code.trim();
  });
}
