/** The scripts of the front page. */
import "./figures.ts";
import { localStore } from "./local-store.ts";
import "./shell.ts";

// Only who has been here before has something to be told.
const tell = () => {
  if (localStore()?.length) void import("./chapter-list.ts");
};
tell();
for (const type of ["storage", "pageshow"]) addEventListener(type, tell);
