import type { EditorWords } from "../../i18n/editor.ts";
import { h, toDom } from "../../visual/node.ts";
import { makeSheet } from "../site/sheet.ts";

/** Opens the list of the editor's keys; closing it gives the focus back. */
export function openKeyHelp(words: EditorWords): void {
  const rows = words.keyHelp.map(([keys, effect]) =>
    h("div", {}, h("dt", {}, ...drawKeys(keys)), h("dd", {}, effect)),
  );
  const dialog = makeSheet(words.keys, words.close);
  dialog.append(toDom(h("dl", { class: "nb-keys" }, ...rows)));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

function drawKeys(keys: string) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return keys
    .replaceAll("Mod", isMac ? "⌘" : "Ctrl")
    .split(/(, | )/)
    .map((part) => (/^,? $/.test(part) ? part : h("kbd", {}, part)));
}
