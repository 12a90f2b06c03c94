import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "rolldown";

/** Letters that each module leaves in a script before it is made small, by script and module. */
export type ScriptModules = Record<string, Record<string, number>>;

/** Writes down what the page's scripts are made of; workers' scripts are bundles of their own. */
export function recordModules(file: string): Plugin {
  const scripts: ScriptModules = {};
  return {
    name: "record-modules",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.fileName.startsWith("_astro/"))
          continue;
        scripts[chunk.fileName] = Object.fromEntries(
          Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
            id,
            renderedLength,
          ]),
        );
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(scripts));
    },
  };
}
