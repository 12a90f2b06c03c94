import { buildSite } from "./site-build.ts";
import { runScript } from "./stop.mjs";

await runScript(async () => {
  const { code } = await buildSite({ isQuiet: false });
  process.exitCode = code;
});
