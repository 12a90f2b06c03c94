/** The scripts of every page: language, theme, keys, and reading without a network. */
import "./language-switch.ts";
import "./site-keys.ts";
import "./theme-switch.ts";

/** The page comes first: only then is the site kept for later, in milliseconds after loading. */
const later = 4000;

if (import.meta.env.PROD && "serviceWorker" in navigator)
  addEventListener("load", () =>
    setTimeout(() => {
      import("./offline.ts")
        .then((part) => part.start())
        .catch(() => undefined); // where it is forbidden the site reads as before
    }, later),
  );

// The address of a heading, a cell, an exercise or a question is copied when the reader goes there.
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>(":is(.anchor, .nb-name)");
  if (link) void import("./copy-link.ts").then((part) => part.copyLink(link));
});
