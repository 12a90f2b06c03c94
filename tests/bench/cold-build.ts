import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/npm.mjs";
import { runCommand } from "../../scripts/run-command.ts";
import type { ScriptModules } from "./record-modules.ts";

export interface ColdBuild {
  /** Folder of the built site. */
  site: string;
  modules: ScriptModules;
  seconds: number;
}

/** Builds the site beside the usual one, in a new process and without any cache. */
export async function coldBuild(): Promise<ColdBuild> {
  const folder = join(ROOT, ".cache/bench");
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, "site");
  const modules = join(folder, "modules.json");
  const script = join(import.meta.dirname, "build-once.ts");
  const start = performance.now();
  const { code, output } = await runCommand(
    [process.execPath, script, site, join(folder, "cache"), modules]
      .map((word) => JSON.stringify(word))
      .join(" "),
    { isQuiet: true },
  );
  if (code !== 0) throw new Error(`bench: the site does not build\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  const text = readFileSync(modules, "utf8");
  return { site, modules: JSON.parse(text) as ScriptModules, seconds };
}
