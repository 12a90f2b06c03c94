/** The scripts of every page: language, theme, keys, and reading without a network. */
import "./language-switch.ts";
import "./offline.ts";
import "./site-keys.ts";
import "./theme-switch.ts";

// The address of a heading, a cell, an exercise or a question is copied when the reader goes there.
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>(":is(.anchor, .nb-name)");
  if (link) void import("./copy-link.ts").then((part) => part.copyLink(link));
});
