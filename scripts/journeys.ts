import { fetchChromium } from "./chromium-fetch.ts";
import { findChromium } from "./chromium-lookup.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./site.ts";
import { runScript } from "./stop.mjs";

// Serves the built site on a free port and runs Playwright's tests against it.
// Arguments go to Playwright: npm run test:journeys -- lesson --headed
await runScript(async () => {
  const chromium = findChromium() ?? (await fetchChromium());
  const site = await serveSite(0);
  const args = process.argv.slice(2).map((arg) => JSON.stringify(arg));
  const { code } = await runCommand(["playwright test", ...args].join(" "), {
    env: { CONVBOOK_CHROMIUM: chromium, CONVBOOK_URL: site.url },
  });
  await site.stop();
  process.exitCode = code;
});
