import { serveSite } from "../../scripts/site.ts";
import type { Browser } from "./browser.ts";
import { Reader } from "./reader.ts";

/** Reads and runs on after the site can no longer be reached: its server ends. */
export async function readOffline(browser: Browser): Promise<void> {
  const site = await serveSite(0);
  const reader = new Reader(browser, site.url);
  try {
    await reader.openAnew("en/build-it/");
    // The worker is there some seconds after loading, then keeps the pages of the language.
    await reader.until(`(async () =>
      (await navigator.serviceWorker.getRegistration())?.active?.state === "activated" &&
      Boolean(await caches.match(new URL("../padding/index.html", location.href))))()`);
  } finally {
    await site.stop();
  }
  await reader.open("en/build-it/");
  await reader.shows("experiment-1", "[8, 8]");
  // In the sandbox that the service worker has kept.
  await reader.run("experiment-4");
  await reader.finds("experiment-4", "done");
  await reader.shows("experiment-4", "[2, 2]");
  await reader.open("../padding/index.html");
  await reader.sees("h1");
}
