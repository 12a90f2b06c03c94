/** Where the choice against single keys is kept. */
export const keysSetting = "convbook:keys";

const openers: Record<string, () => Promise<void>> = {
  search: async () => (await import("./search.ts")).openSearch(),
  keys: async () => (await import("./key-sheet.ts")).openKeySheet(),
};

addEventListener("click", ({ target }) => {
  const opener = (target as Element).closest<HTMLElement>("[data-open]");
  if (opener) void openers[opener.dataset.open ?? ""]?.();
});

addEventListener("keydown", (event) => {
  const { altKey, ctrlKey, defaultPrevented, key, metaKey, target } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey) return;
  if (isWriting(target) || areKeysOff()) return;
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

/** Keys are letters where a reader writes, and a dialog has its own. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, dialog, [contenteditable]") !==
      null
  );
}

function areKeysOff(): boolean {
  try {
    return localStorage.getItem(keysSetting) === "off";
  } catch {
    return false;
  }
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`.pager [rel="${rel}"]`)?.click();
}
