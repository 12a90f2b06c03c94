import type { Page } from "@playwright/test";

/** A file that is on its way until it is released; `asked` once the page wants it. */
export interface Held {
  asked: Promise<void>;
  release: () => void;
}

/** Holds back a file, as a slow network would. */
export async function hold(page: Page, file: string): Promise<Held> {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.route(file, async (route) => {
    asked.resolve();
    await released.promise;
    await route.continue();
  });
  return { asked: asked.promise, release: released.resolve };
}
