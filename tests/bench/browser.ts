import {
  type Browser,
  chromium,
  type Frame,
  type Page,
} from "@playwright/test";
import { fetchChromium } from "../../scripts/chromium-fetch.ts";
import { findChromium } from "../../scripts/chromium-lookup.ts";
import { within as withinTime } from "../within.ts";

/** The machine's Chromium, as in the journeys. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium() ?? (await fetchChromium());
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** A slower phone on a good mobile network, as Chromium's own tools define them. */
export const slow = {
  cpu: 4,
  network: {
    offline: false,
    latency: 165,
    downloadThroughput: (9_000_000 / 8) * 0.9,
    uploadThroughput: (1_500_000 / 8) * 0.9,
  },
};

/** A page of a new context: nothing cached, nothing stored. */
export async function withPage<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * Slows the page down. The sandbox's frame is a process of its own, slowed as soon as it is
 * there; Chromium cannot slow the worker in it.
 */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow.network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) void slowDown(page, frame);
  });
}

async function slowDown(page: Page, frame: Frame): Promise<void> {
  try {
    const session = await page.context().newCDPSession(frame);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  } catch {
    // The frame lives in the page's process, which is slowed already, or has gone.
  }
}

/** Seconds after which nothing comes any more; Python on a slow phone takes 15 on a quiet machine. */
const patience = 60;

/** Ends a wait in a page that would never end, with a sentence instead of silence. */
export function within<T>(what: string, wait: Promise<T>): Promise<T> {
  return withinTime(
    patience,
    wait,
    () =>
      `bench: ${what} has not come in ${patience} s; look at the page, then at the bench's selectors`,
  );
}
