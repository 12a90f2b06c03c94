import { keyWords } from "../../i18n/keys.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { adoptStyle } from "./adopt-style.ts";
import css from "./key-sheet.css?inline";
import { localStore, remember } from "./local-store.ts";
import { makeSheet } from "./sheet.ts";
import { keysSetting } from "./site-keys.ts";

adoptStyle(css);

const words = keyWords[pageLanguage()];

const mod = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";

let dialog: HTMLDialogElement | undefined;

/** Opens the sheet of keys over the page. */
export function openKeySheet(): void {
  dialog ??= make();
  dialog.showModal();
}

function make(): HTMLDialogElement {
  const sheet = makeSheet(words.title, words.close);
  const list = element("div");
  for (const { title, keys } of words.groups) {
    const group = element("dl");
    group.className = "sheet-keys";
    for (const [names, effect] of keys) {
      const term = element("dt");
      for (const name of names.split(" "))
        term.append(element("kbd", name === "Mod" ? mod : name), " ");
      group.append(term, element("dd", effect));
    }
    list.append(element("h3", title), group);
  }
  sheet.append(list, singleKeys());
  return sheet;
}

/** Single keys may be turned off: speech input and shaking hands press them by accident. */
function singleKeys(): HTMLElement {
  const label = element("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  const store = localStore();
  box.checked = store?.getItem(keysSetting) !== "off";
  box.disabled = !store;
  box.addEventListener("change", () =>
    remember(keysSetting, box.checked ? "on" : "off"),
  );
  label.append(box, words.singleKeys);
  return label;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
