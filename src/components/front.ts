/** The scripts of the front page. */
import "./figure/figures.ts";
import { localStore } from "./site/local-store.ts";
import "./site/shell.ts";

// Only a returning reader has progress to show.
const tell = () => {
  if (localStore()?.length) void import("./site/chapter-list.ts");
};
tell();
for (const type of ["storage", "pageshow"]) addEventListener(type, tell);
