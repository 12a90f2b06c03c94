import type { AstroIntegration } from "astro";
import { type Keep, takeOut } from "./take-out.ts";

/** Smaller media stay in the page: a request would cost more. In bytes. */
const SMALLEST = 1000;

/** Limit for a figure's results: they compress well, and most figures are looked at. */
const SMALLEST_RESULTS = 4000;

/**
 * Moves large sounds, pictures and measurements of figures out of the built pages, into files that
 * both languages share and that load when they are played or come near. Runs in the page make their
 * own.
 */
export function mediaFiles(): AstroIntegration {
  return takeOut("media-files", "_media", moveMedia);
}

/** The page with the addresses that `keep` gives to its large media. */
export function moveMedia(html: string, keep: Keep): string {
  const withResults = html.replace(
    / data-results="(\{[^"]*)"/g,
    (whole, text: string) => {
      if (text.length < SMALLEST_RESULTS) return whole;
      const bytes = Buffer.from(unescape(text));
      return ` data-results="${keep(".json", bytes)}"`;
    },
  );
  return withResults.replace(
    / src="data:(?:audio|image)\/(wav|png);base64,([A-Za-z0-9+/=]+)"/g,
    (whole, kind: string, text: string) => {
      if (text.length < SMALLEST) return whole;
      const bytes = Buffer.from(text, "base64");
      const address = keep(`.${kind}`, bytes);
      return `${kind === "png" ? ' loading="lazy"' : ""} src="${address}"`;
    },
  );
}

/** An attribute's text as it was before it was written into HTML. */
function unescape(text: string): string {
  return text
    .replaceAll(/&#34;|&quot;/g, '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll(/&#38;|&amp;/g, "&");
}
