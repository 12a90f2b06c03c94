/**
 * The readers' journeys and the attacks on the sandbox in three engines: `npm run test:browsers`.
 * Installs Firefox and WebKit where it may. The site must be built.
 * Arguments name browsers, and words of journeys: `npm run test:browsers -- WebKit share`.
 */
import { serveSite } from "../../scripts/site.ts";
import { runScript } from "../../scripts/stop.mjs";
import { attackSandbox } from "./attacks.ts";
import type { Browser } from "./browser.ts";
import { type Engine, engines } from "./engines.ts";
import { install } from "./install.ts";
import { journeys } from "./journeys.ts";
import { readOffline } from "./offline.ts";
import { Reader } from "./reader.ts";

const asked = process.argv.slice(2);
const names = asked.filter((word) => engines.some(({ name }) => name === word));
const words = asked.filter((word) => !names.includes(word));

await runScript(async () => {
  const site = await serveSite(0);
  for (const engine of engines) {
    if (names.length > 0 && !names.includes(engine.name)) continue;
    if (engine.isThere() || install(engine.packages))
      await go(engine, site.url);
    else process.exitCode = 1;
  }
  await site.stop();
});

async function go(engine: Engine, url: string): Promise<void> {
  console.log(engine.name);
  const browser = await engine.start();
  const reader = new Reader(browser, url);
  for (const [name, travel] of Object.entries(journeys))
    await attempt(`a reader ${name}`, browser, () => travel(reader));
  await attempt("a reader goes offline", browser, () => readOffline(browser));
  await attempt("the sandbox holds", browser, () => attackSandbox(browser));
  await browser.close();
}

async function attempt(
  what: string,
  { name }: Browser,
  act: () => Promise<void>,
): Promise<void> {
  if (!words.every((word) => what.includes(word))) return;
  const started = performance.now();
  try {
    await act();
    const seconds = (performance.now() - started) / 1000;
    console.log(`  ✓ ${what} (${seconds.toFixed(1)} s)`);
  } catch (error) {
    console.error(`  ✗ ${name}: ${what}\n    ${String(error)}`);
    process.exitCode = 1;
  }
}
