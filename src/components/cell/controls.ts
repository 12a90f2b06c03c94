import { fill } from "../../i18n/fill.ts";
import { cellIdOf } from "./id.ts";
import type { PageWords } from "../notebook/notebook.ts";
import { h, toDom } from "../../visual/node.ts";

/** What a cell's script adds to the HTML of the build. */
export interface CellControls {
  run: HTMLElement;
  stop: HTMLElement;
  reset: HTMLElement;
  share: HTMLElement;
  /** The cell's state in words. */
  status: HTMLElement;
  notice: HTMLElement;
}

/** Adds buttons to a cell's head and a place for words above its output. */
export function addControls(
  cell: HTMLElement,
  { cell: words }: PageWords,
): CellControls {
  const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘↵" : "Ctrl+↵";
  const run = button("nb-run", "▸", words.run, `${words.run} · ${keys}`);
  const stop = button("nb-stop", "■", words.stop);
  const reset = button("nb-reset", "↺", words.reset);
  const share = button("nb-share-cell", "↗", words.share);
  const toolbar = toDom(h("div", { class: "nb-toolbar" }));
  toolbar.append(share, reset, stop, run);
  // Keeps the focus in the editor: on a phone, losing it would move the bar away under the finger.
  toolbar.addEventListener("mousedown", (event) => event.preventDefault());
  cell.querySelector(".nb-head")?.append(toolbar);
  const status = toDom(h("p", { class: "nb-status", role: "status" }));
  const notice = toDom(h("p", { class: "nb-notice", role: "status" }));
  cell.querySelector(".nb-output")?.before(status, notice);
  const source = cell.querySelector<HTMLElement>(".nb-source");
  const label = fill(words.code, { cell: cellIdOf(cell) });
  source?.setAttribute("tabindex", "0");
  source?.setAttribute("role", "group");
  source?.setAttribute("aria-label", label + words.openEditor);
  stop.hidden = reset.hidden = true;
  return { run, stop, reset, share, status, notice };
}

/** Puts the focus on the code of the page's next cell, if there is one. */
export function focusNextCell(cell: HTMLElement): void {
  const cells = [...document.querySelectorAll<HTMLElement>("nb-cell")];
  const next = cells[cells.indexOf(cell) + 1];
  next
    ?.querySelector<HTMLElement>(".cm-content, .nb-source:not([hidden])")
    ?.focus();
}

/** A choice that a notice offers. */
export interface Action {
  word: string;
  act: () => void;
}

/** One line of words, with what can be done about them. */
export function showNotice(
  notice: HTMLElement,
  text: string,
  actions: Action[] = [],
): void {
  const buttons = actions.map(({ word, act }) => {
    const each = toDom(h("button", { type: "button" }, word));
    each.addEventListener("click", act);
    return each;
  });
  notice.replaceChildren(text, ...buttons);
}

function button(name: string, icon: string, word: string, title = word) {
  const attrs = { type: "button", class: name, title };
  const sign = h("span", { "aria-hidden": "true" }, icon);
  return toDom(h("button", attrs, sign, h("span", {}, word)));
}
