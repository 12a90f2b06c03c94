import type { APIContext } from "astro";
import { address } from "../../i18n/address.ts";
import { changes } from "../../i18n/changes.ts";
import { isLanguage, languages, languageTags } from "../../i18n/language.ts";
import { siteWords } from "../../i18n/site.ts";

/** A feed needs the site's own address: without SITE_URL there is none. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return languages.map((language) => ({ params: { language } }));
}

export function GET({ params, site }: APIContext): Response {
  const { language } = params;
  if (!isLanguage(language)) throw new Error(`no language ${language}`);
  const words = siteWords[language];
  const full = (path: string) => new URL(address(language, path), site).href;
  const items = changes.map(
    ({ id, date, path, [language]: text }) =>
      `<item><title>${escape(text)}</title><link>${full(path)}</link>` +
      `<guid isPermaLink="false">${full("")}${id}</guid>` +
      `<pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
  );
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escape(`${words.name} · ${words.course}`)}</title>
<link>${full("")}</link>
<atom:link rel="self" href="${full("feed.xml")}" type="application/rss+xml"/>
<description>${escape(words.description)}</description>
<language>${languageTags[language]}</language>
${items.join("\n")}
</channel></rss>
`;
  return new Response(feed, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
