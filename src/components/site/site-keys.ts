import { localStore } from "./local-store.ts";

/** Where the choice against single keys is kept. */
export const keysSetting = "convbook:keys";

const openers: Record<string, () => Promise<void>> = {
  // Not taken apart: for names taken out of a part the bundler writes twice as much, here and in
  // the other scripts that each page has.
  search: () => import("./search.ts").then((part) => part.openSearch()),
  keys: () => import("./key-sheet.ts").then((part) => part.openKeySheet()),
};

addEventListener("click", ({ target }) => {
  const opener = (target as Element).closest<HTMLElement>("[data-open]");
  if (opener) void openers[opener.dataset.open ?? ""]?.();
});

addEventListener("keydown", (event) => {
  const { altKey, ctrlKey, defaultPrevented, key, metaKey, target } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey) return;
  if (isWriting(target) || localStore()?.getItem(keysSetting) === "off") return;
  const act = {
    "/": () => openers["search"]!(),
    "?": () => openers["keys"]!(),
    n: () => follow("next"),
    p: () => follow("prev"),
  }[key];
  if (!act) return;
  event.preventDefault();
  void act();
});

/** Where the reader types, keys are letters; a dialog has its own keys. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, dialog, [contenteditable]") !==
      null
  );
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`.pager [rel="${rel}"]`)?.click();
}
