import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guides } from "./aims.ts";
import { compress } from "./serve.ts";

/** A script that loads only when a reader needs it. */
export interface ScriptBytes {
  name: string;
  brotli: number;
  guide?: number;
}

const scripts: [name: string, start: string, guide?: number][] = [
  ["editor", "text.", guides.editor],
  ["completion, lint and search", "assistance"],
  ["compiler", "compile", guides.compiler],
  ["type notes of unedited code", "hover-types"],
  ["TypeScript's service, after a change", "worker"],
  ["sources that it reads", "files"],
  ["its messages in Chinese", "diagnosticMessages"],
];

export function measureScripts(site: string): ScriptBytes[] {
  const folder = join(site, "_astro");
  const files = readdirSync(folder);
  return scripts.map(([name, start, guide]) => {
    const found = files.filter((file) => file.startsWith(start));
    if (found.length !== 1)
      throw new Error(`bench: ${found.length} files are ${start}, not one`);
    const text = readFileSync(join(folder, found[0]!), "utf8");
    return { name, brotli: compress(text).length, guide };
  });
}
