import { build } from "astro";
import { ROOT } from "../../scripts/npm.mjs";

// A process of its own, as for `astro build`, without the caches that earlier builds have left.
await build({
  root: ROOT,
  outDir: process.argv[2],
  cacheDir: process.argv[3],
  logLevel: "error",
});
