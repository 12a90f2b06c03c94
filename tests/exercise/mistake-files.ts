import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./texts.ts";

/** What is wrong if an exercise has files of other mistakes than these. */
export function findStrayMistakes(id: string, mistakes: string[]): string[] {
  const files = readdirSync(join(root, id, "mistakes")).sort();
  const listed = mistakes.map((mistake) => `${mistake}.ts`).sort();
  return files.join() === listed.join()
    ? []
    : ["check.ts and mistakes/ do not list the same"];
}
