import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptModules } from "./record-modules.ts";
import { compress } from "./serve.ts";

/** What a script of the site has of a package. */
export interface DependencyBytes {
  dependency: string;
  script: string;
  brotli: number;
}

/**
 * Compressed bytes of each package that readers may load, script by script. A script that has
 * several, or code of ours, is shared out by what each leaves in it before it is made small.
 */
export function measureDependencies(
  site: string,
  modules: ScriptModules,
): DependencyBytes[] {
  const found = Object.entries(modules).flatMap(([script, lengths]) => {
    const bytes = bytesOf(join(site, script));
    return [...shareOut(lengths, bytes)].map(([dependency, brotli]) => ({
      dependency,
      script: script.replace(/^_astro\//, ""),
      brotli,
    }));
  });
  found.push({
    dependency: "pagefind",
    script: "pagefind/, without the index",
    brotli: pagefindBytes(join(site, "pagefind")),
  });
  return found.sort(
    (a, b) => a.dependency.localeCompare(b.dependency) || b.brotli - a.brotli,
  );
}

/** A script's bytes by package; what is ours is left out. */
export function shareOut(
  lengths: Record<string, number>,
  bytes: number,
): Map<string, number> {
  const all = Object.values(lengths).reduce((sum, length) => sum + length, 0);
  const shares = new Map<string, number>();
  for (const [module, length] of Object.entries(lengths)) {
    const name = packageOf(module);
    if (name && length > 0)
      shares.set(name, (shares.get(name) ?? 0) + (bytes * length) / all);
  }
  return new Map([...shares].map(([name, share]) => [name, Math.round(share)]));
}

/** The package that a module belongs to: the innermost, if one brings another. */
export function packageOf(module: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
}

/** What an English reader loads of it; the index is the site's own. */
function pagefindBytes(folder: string): number {
  return ["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind"]
    .map((file) => bytesOf(join(folder, file)))
    .reduce((sum, bytes) => sum + bytes);
}

function bytesOf(file: string): number {
  return compress(readFileSync(file)).length;
}
