import { fill } from "../../i18n/fill.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { searchWords } from "../../i18n/search.ts";
import { adoptStyle } from "./adopt-style.ts";
import { type Found, search } from "./search-index.ts";
import css from "./search.css?inline";
import { makeSheet } from "./sheet.ts";

adoptStyle(css);

const words = searchWords[pageLanguage()];

/** Most pages, and most sections of a page, that are shown. */
const most = { pages: 8, sections: 3 };

/** Until a reader is told that an answer is on its way, in milliseconds. */
const patience = 400;

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. */
export function openSearch(): void {
  dialog ??= makeSearch();
  dialog.showModal();
  dialog.querySelector("input")?.select();
}

function makeSearch(): HTMLDialogElement {
  const input = document.createElement("input");
  Object.assign(input, { type: "search", placeholder: words.placeholder });
  input.setAttribute("aria-label", words.placeholder);
  input.autocomplete = "off";
  const sheet = makeSheet(words.search, words.close, input);
  const status = document.createElement("p");
  status.className = "sheet-status";
  status.setAttribute("role", "status");
  const list = document.createElement("ol");
  list.className = "found";
  sheet.append(status, list);

  let asked = 0;
  const show = async () => {
    const turn = ++asked;
    const tell = (text: string, pages: Found[]) => {
      if (turn !== asked) return; // the answer to a later letter is already shown
      list.replaceChildren(...pages.map(drawPage));
      status.textContent = text;
    };
    const slow = setTimeout(tell, patience, words.searching, []);
    try {
      const { count, pages } = await search(input.value, most);
      tell(said(input.value, count), pages);
    } catch {
      tell(words.unavailable, []);
    } finally {
      clearTimeout(slow);
    }
  };
  input.addEventListener("input", () => void show());
  sheet.addEventListener("keydown", (event) => step(event, sheet));
  list.addEventListener("click", ({ target }) => {
    // A place on this page is under the sheet.
    if ((target as Element).closest("a")) sheet.close();
  });
  void search("", most).catch(() => undefined); // so that the first letter is quick
  return sheet;
}

function said(asked: string, count: number): string {
  if (asked.trim() === "") return "";
  if (count === 0) return words.nothing;
  const template = count > most.pages ? words.foundMore : words.found;
  return fill(template, { count, shown: most.pages });
}

/** Arrow keys go through what was found; Enter in the field opens the first. */
function step(event: KeyboardEvent, sheet: HTMLDialogElement): void {
  const links = [...sheet.querySelectorAll<HTMLElement>("input, .found a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (event.isComposing || at < 0) return;
  // A search field would first be emptied.
  if (event.key === "Escape") return sheet.close();
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (next !== undefined) links[next]?.focus();
  else if (event.key === "Enter" && at === 0) links[1]?.click();
  else return;
  event.preventDefault();
}

function drawPage({ title, url, excerpt, sections }: Found): HTMLElement {
  const item = document.createElement("li");
  item.append(drawLink(title, url, sections.length > 0 ? [] : excerpt));
  if (sections.length === 0) return item;
  const list = document.createElement("ol");
  for (const section of sections) {
    const inner = document.createElement("li");
    inner.append(drawLink(section.title, section.url, section.excerpt));
    list.append(inner);
  }
  item.append(list);
  return item;
}

function drawLink(
  title: string,
  url: string,
  excerpt: Found["excerpt"],
): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  const name = document.createElement("b");
  name.textContent = title;
  link.append(name);
  if (excerpt.length === 0) return link;
  const text = document.createElement("span");
  for (const { text: part, isMatch } of excerpt) {
    const node = document.createElement(isMatch ? "mark" : "span");
    node.textContent = part;
    text.append(isMatch ? node : part);
  }
  link.append(text);
  return link;
}
