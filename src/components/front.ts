/** The scripts of the front page. */
import "./figure/figures.ts";
import { localStore } from "./site/local-store.ts";
import "./site/shell.ts";

// Only who has been here before has something to be told.
const tell = () => {
  if (localStore()?.length) void import("./site/chapter-list.ts");
};
tell();
for (const type of ["storage", "pageshow"]) addEventListener(type, tell);
