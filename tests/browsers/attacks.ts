import {
  attackProgram,
  others,
  starters,
} from "../journeys/sandbox/attempts.ts";
import type { Ran } from "../journeys/sandbox/page.ts";
import { compile, shown } from "../journeys/sandbox/fixture.ts";
import {
  leftBehind,
  readLoot,
  setTraps,
  traps,
} from "../journeys/sandbox/hostile-cells.ts";
import {
  serveHarness,
  serveListener,
  type Site,
} from "../journeys/sandbox/site.ts";
import type { Browser } from "./browser.ts";

/**
 * Makes every attempt of the attack suite in the sandbox.
 *
 * @throws Error with what got out or was read.
 */
export async function attackSandbox(browser: Browser): Promise<void> {
  const [site, listener] = await Promise.all([serveHarness(), serveListener()]);
  try {
    await browser.open(site.origin);
    await attack(browser, "enemy.html", listener);
    await browser.open(`${site.origin}/kept/`);
    await browser.evaluate("harness.keep()");
    site.hits.length = 0;
    await attack(browser, "sandbox.html", listener);
    if (site.hits.includes("/kept/sandbox.html"))
      throw new Error("the service worker did not bring the sandbox");
    await browser.open(site.origin);
    await springTraps(browser);
  } finally {
    site.close();
    listener.close();
  }
}

async function attack(
  browser: Browser,
  sandbox: string,
  listener: Site,
): Promise<void> {
  await browser.evaluate("harness.keepSecret()");
  await browser.evaluate(`harness.open("${sandbox}")`);
  const make = async (names: string[], timeoutMs: number) => {
    const code = attackProgram(listener.origin, names);
    const cell = { id: "cell1", code, imports: [], inputs: {} };
    const { end, outputs } = await browser.evaluate<Ran>(
      `harness.run([${JSON.stringify(cell)}], ${timeoutMs})`,
    );
    if (end === "timeout") return false;
    const [read] = outputs;
    if (end !== "idle" || read?.kind !== "text")
      throw new Error(`${names.join()}: the attack ended as ${end}`);
    if (read.text !== "") throw new Error(`these have read: ${read.text}`);
    return true;
  };
  const rounds = [others, ...starters.map((name) => [name])];
  for (const names of rounds) await untilMade(() => make(names, 10_000), names);
  if (listener.hits.length > 0)
    throw new Error(`these got out: ${listener.hits.join()}`);
  const count = others.length + starters.length;
  console.log(
    `  ✓ ${count} attempts on ${sandbox} got nothing out and read nothing`,
  );
}

/**
 * Firefox's `new Worker` in a worker does not always come back (5 of 60 times in version 153).
 * The run's limit ends such a worker; its attempt is then made again.
 */
async function untilMade(
  make: () => Promise<boolean>,
  names: string[],
): Promise<void> {
  for (let tries = 0; tries < 6; tries++) if (await make()) return;
  throw new Error(`${names.join()}: hangs every time`);
}

/** Hostile cells in the real worker, one after the other. */
async function springTraps(browser: Browser): Promise<void> {
  const run = (...sources: string[]) =>
    browser.evaluate<Ran>(`harness.run(${JSON.stringify(compile(sources))})`);
  await browser.evaluate(`harness.open("sandbox.html")`);
  const behind = await run(...Object.values(leftBehind));
  const next = await run("await new Promise((go) => setTimeout(go, 80)); 1");
  if (behind.end !== "idle" || shown(next).join() !== "1")
    throw new Error(`forged: ${behind.end}, ${shown(next).join()}`);
  await run(setTraps, ...Object.values(traps));
  const loot = await run(readLoot);
  if (shown(loot).join() !== "")
    throw new Error(`caught: ${shown(loot).join()}`);
  const count = Object.keys({ ...leftBehind, ...traps }).length;
  console.log(`  ✓ ${count} hostile cells got nothing and forged nothing`);
}
