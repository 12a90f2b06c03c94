import { build } from "astro";
import { ROOT } from "../../scripts/npm.mjs";
import { recordModules } from "./record-modules.ts";

// A process of its own, as for `astro build`, without the caches that earlier builds have left.
const [outDir, cacheDir, modules] = process.argv.slice(2);
const recorder = recordModules(modules!);
await build({
  root: ROOT,
  outDir,
  cacheDir,
  logLevel: "error",
  vite: { plugins: [recorder], worker: { plugins: () => [recorder] } },
});
