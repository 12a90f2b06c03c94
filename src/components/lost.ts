import { pageLanguage } from "../i18n/language.ts";
import "./site/shell.ts";

/** The 404 page: shows the reader's language only, and suggests pages with similar addresses. */
const [first = "", second = ""] = location.pathname
  .slice(import.meta.env.BASE_URL.length)
  .toLowerCase()
  .split("/");
const language = /^(zh|en)$/.test(first)
  ? first
  : pageLanguage(navigator.language);
const parts = document.querySelectorAll<HTMLElement>(
  ":is(body, main) > :is(header, section, footer)",
);
for (const part of parts) {
  const isOurs = part.lang.startsWith(language);
  part.hidden = !isOurs;
  if (!isOurs || part.localName !== "section") continue;
  document.documentElement.lang = part.lang;
  document.title = part.querySelector("h1")!.textContent;
  guess(part, second || first);
}

/** Moves the page whose name is most like the requested one to the top. */
function guess(section: HTMLElement, asked: string): void {
  const links = [...section.querySelectorAll<HTMLAnchorElement>("li a")];
  const [best] = links
    .map((link) => ({ link, like: likeness(asked, nameOf(link)) }))
    .sort((a, b) => b.like - a.like);
  if (!best || best.like < 0.5) return;
  const line = section.querySelector<HTMLElement>(".meant")!;
  line.append(best.link.cloneNode(true));
  line.hidden = false;
}

function nameOf({ pathname }: HTMLAnchorElement): string {
  return pathname.split("/").at(-2) ?? "";
}

/** Share of the pairs of letters that two names have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (name: string) =>
    new Set([...name].slice(1).map((letter, i) => name[i]! + letter));
  const [ours, theirs] = [pairs(a), pairs(b)];
  const both = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * both) / (ours.size + theirs.size || 1);
}
