import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Files of a built site by their path in it, with slashes, in a fixed order. */
export function siteFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join("/"))
    .sort();
}
