import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./npm.mjs";
import { runCommand, type CommandResult } from "./run-command.ts";

/** Everything the site is made from. */
const INPUTS = [
  "astro.config.mjs",
  "content",
  "hosting",
  "lib",
  "package-lock.json",
  "public",
  "src",
  "tsconfig.json",
];

const STAMP = join(ROOT, ".cache/site-built");

/** Builds the site into dist/ and, if that went well, notes what it was built from. */
export async function buildSite(options: {
  isQuiet: boolean;
}): Promise<CommandResult> {
  rmSync(STAMP, { force: true });
  // Before the build: a file that is edited during the build must count as changed.
  const inputs = fingerprint(ROOT, INPUTS);
  const result = await runCommand("astro build", options);
  if (result.code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, inputs);
  }
  return result;
}

/** Whether dist/ holds the site as its files are now. */
export function isSiteBuilt(): boolean {
  return (
    existsSync(STAMP) &&
    existsSync(join(ROOT, "dist/index.html")) &&
    readFileSync(STAMP, "utf8") === fingerprint(ROOT, INPUTS)
  );
}

/** Changes when a file under one of the paths is added, removed or written. */
export function fingerprint(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  const visit = (path: string) => {
    const file = join(root, path);
    const entry = statSync(file, { throwIfNoEntry: false });
    if (!entry) return;
    if (entry.isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(join(path, name));
    } else {
      hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
    }
  };
  paths.forEach(visit);
  return hash.digest("hex");
}
