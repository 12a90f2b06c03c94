import type { EditorWords } from "../../i18n/editor.ts";
import { h, toDom } from "../../visual/node.ts";

/** Opens the list of the editor's keys; closing it gives the focus back. */
export function openKeyHelp(parent: HTMLElement, words: EditorWords): void {
  const rows = words.keyHelp.map(([keys, effect]) =>
    h("div", {}, h("dt", {}, ...drawKeys(keys)), h("dd", {}, effect)),
  );
  const close = h("button", { autofocus: "" }, words.close);
  const dialog = toDom(
    h(
      "dialog",
      { class: "nb-keys", "aria-label": words.keys },
      h("dl", {}, ...rows),
      h("form", { method: "dialog" }, close),
    ),
  ) as HTMLDialogElement;
  dialog.addEventListener("close", () => dialog.remove());
  // A press beside the list closes it.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  parent.append(dialog);
  dialog.showModal();
}

function drawKeys(keys: string) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return keys
    .replaceAll("Mod", isMac ? "⌘" : "Ctrl")
    .split(/(, | )/)
    .map((part) => (/^,? $/.test(part) ? part : h("kbd", {}, part)));
}
