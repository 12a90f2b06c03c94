import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { npm, ROOT } from "./npm.mjs";

/**
 * The folder with packages that few commands need, at the locked versions; they come from npm if
 * they are not there.
 *
 * @param list Folder with their package.json and package-lock.json.
 * @param name Of their folder in the cache.
 * @param what The packages in the user's words, with their size.
 */
export function bringPackages(
  list: string,
  name: string,
  what: string,
): string {
  const lock = readFileSync(join(list, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  const folder = join(ROOT, ".cache", name, hash);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${what} …`);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  cpSync(list, part, { recursive: true });
  // Without install scripts: some would fetch more from elsewhere.
  npm(["ci", "--ignore-scripts", "--prefer-offline", "--prefix", part], {
    doing: `installing ${what}`,
  });
  renameSync(part, folder);
  return folder;
}
