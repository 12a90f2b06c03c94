import { expect } from "@playwright/test";
import { compile, test } from "./sandbox/fixture.ts";
import type { harness as Harness } from "./sandbox/page.ts";

declare const harness: typeof Harness;

// Real memory ends at some gigabytes; this brings the end near.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const small = "--js-flags=--max-old-space-size=64";
    const args = [...(launchOptions.args ?? []), small];
    await use({ ...launchOptions, args });
  },
});

test("a frame that runs out of memory takes neither the page nor the next run with it", async ({
  page,
  site,
}) => {
  const bomb = "const kept = []; for (;;) kept.push(new Array(1e4).fill({}));";
  await page.goto(site.origin);
  const runs = [compile(bomb), compile("1 + 1")];
  // Playwright takes the frame's crash for the page's; so the page reports to the server.
  void page
    .evaluate((runs) => {
      harness.open("/sandbox.html");
      return harness.report(runs);
    }, runs)
    .catch(() => {});
  await expect
    .poll(() => site.hits, { timeout: 20_000 })
    .toContain("/ends/crashed,idle");
});
