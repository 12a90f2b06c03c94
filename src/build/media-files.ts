import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { rewritePages } from "./rewrite-pages.ts";

/** Below this, a request costs more than the bytes. */
const SMALLEST = 1000;

/** Measurements compress well, and most figures are looked at. */
const SMALLEST_RESULTS = 4000;

const FOLDER = "_media";

/**
 * Takes large sounds and pictures of outputs, and much that a figure shows of measurements, out of
 * the built pages, into files of their own: they come when they are played or near, and once for
 * both languages. A page that runs makes its own.
 */
export function mediaFiles(): AstroIntegration {
  let base = "/";
  return {
    name: "media-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir, assets }) => {
        const folder = new URL(`${FOLDER}/`, dir);
        rewritePages(assets, (html) =>
          moveMedia(html, (name, bytes) => {
            mkdirSync(folder, { recursive: true });
            writeFileSync(new URL(name, folder), bytes);
            return `${base}${FOLDER}/${name}`;
          }),
        );
      },
    },
  };
}

/**
 * The page with the addresses that `keep` gives to its large media.
 *
 * @param keep Stores bytes under a name that tells their content, and says where they are.
 */
export function moveMedia(
  html: string,
  keep: (name: string, bytes: Uint8Array) => string,
): string {
  const withResults = html.replace(
    / data-results="(\{[^"]*)"/g,
    (whole, text: string) => {
      if (text.length < SMALLEST_RESULTS) return whole;
      const bytes = Buffer.from(unescape(text));
      return ` data-results="${keep(`${hashOf(bytes)}.json`, bytes)}"`;
    },
  );
  return withResults.replace(
    / src="data:(?:audio|image)\/(wav|png);base64,([A-Za-z0-9+/=]+)"/g,
    (whole, kind: string, text: string) => {
      if (text.length < SMALLEST) return whole;
      const bytes = Buffer.from(text, "base64");
      const address = keep(`${hashOf(bytes)}.${kind}`, bytes);
      return `${kind === "png" ? ' loading="lazy"' : ""} src="${address}"`;
    },
  );
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** An attribute's text as it was before it was written into HTML. */
function unescape(text: string): string {
  return text
    .replaceAll(/&#34;|&quot;/g, '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll(/&#38;|&amp;/g, "&");
}
