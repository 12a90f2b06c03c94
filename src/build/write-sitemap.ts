import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, languageTags } from "../i18n/language.ts";
import { siteFiles } from "./site-files.ts";

/** Writes robots.txt and, if the site's address is known, the sitemap. */
export function writeSitemap(
  dist: string,
  site: URL | undefined,
  base: string,
): void {
  const home = site && new URL(base, site).href;
  const rules = ["User-agent: *", "Allow: /"];
  if (home) {
    const pages = siteFiles(dist)
      .filter((file) => file.endsWith("index.html"))
      .map((file) => file.replace(/index\.html$/, ""));
    writeFileSync(join(dist, "sitemap.xml"), sitemap(pages, home));
    rules.push(`Sitemap: ${home}sitemap.xml`);
  }
  writeFileSync(join(dist, "robots.txt"), `${rules.join("\n")}\n`);
}

/**
 * A sitemap in which each page names its versions in the other languages.
 *
 * @param pages Paths such as "en/padding/", below `home`.
 * @param home Address of the site; ends in a slash.
 */
export function sitemap(pages: string[], home: string): string {
  const known = new Set(pages);
  const entries = pages.filter(languageOf).map((page) => {
    const rest = page.slice(3);
    const versions = languages
      .filter((language) => known.has(`${language}/${rest}`))
      .map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${languageTags[language]}" href="${home}${language}/${rest}"/>`,
      );
    return `<url><loc>${home}${page}</loc>${versions.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

function languageOf(page: string): boolean {
  return languages.some((language) => page.startsWith(`${language}/`));
}
