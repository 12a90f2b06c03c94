import type { Browser } from "@playwright/test";
import { type FirstResult, firstResult } from "./first-result.ts";
import type { BenchServer } from "./serve.ts";
import type { Target } from "./targets.ts";

export interface Visits {
  browser: Browser;
  server: BenchServer;
  targets: Target[];
  rounds: number;
  isSlow?: boolean;
}

/** By page, what every visit saw; the pages take turns, so that a busy minute hits them all. */
export async function firstResults({
  browser,
  server,
  targets,
  rounds,
  isSlow = false,
}: Visits): Promise<Map<Target, FirstResult[]>> {
  const seen = new Map<Target, FirstResult[]>(targets.map((t) => [t, []]));
  // The first round starts processes and fills the system's caches.
  for (let round = -1; round < rounds; round++)
    for (const [target, results] of seen) {
      const result = await firstResult(browser, server, target, { isSlow });
      if (round >= 0) results.push(result);
    }
  return seen;
}
