/** The attacks on the sandbox in Firefox, where there is one: `npm run test:firefox`. */
import { SKIPPED } from "../../scripts/steps.ts";
import { runScript } from "../../scripts/stop.mjs";
import { attackSandbox } from "./attacks.ts";
import { firefox } from "./engines.ts";

await runScript(async () => {
  if (!firefox.isThere()) {
    console.log("        no Firefox here; npm run test:browsers installs it");
    process.exitCode = SKIPPED;
    return;
  }
  const browser = await firefox.start();
  try {
    await attackSandbox(browser);
  } finally {
    await browser.close();
  }
});
