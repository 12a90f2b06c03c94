/** The scripts of every page: language, theme, keys, and reading without a network. */
import "./language-switch.ts";
import "./site-keys.ts";
import "./theme-switch.ts";

/** Delay after loading before the site is stored for offline use; in milliseconds. */
const later = 4000;

if (import.meta.env.PROD && "serviceWorker" in navigator)
  addEventListener("load", () =>
    setTimeout(() => {
      import("./offline.ts")
        .then((part) => part.start())
        .catch(() => undefined); // where service workers are forbidden, the site works online only
    }, later),
  );

// A click on the link of a heading, cell, exercise or question also copies its address.
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>(":is(.anchor, .nb-name)");
  if (link) void import("./copy-link.ts").then((part) => part.copyLink(link));
});
