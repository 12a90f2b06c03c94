import { expect, type Page, test } from "@playwright/test";
import { countWaiting, laidOut } from "./lesson.ts";

const address = "/en/build-it/";

/** Opens a lesson whose script has not come; what is returned lets it come. */
async function openEarly(page: Page, path: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/lesson\.[^/]*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.locator(".site-footer")).toBeAttached();
  return resolve;
}

test("what is far below is laid out when the cells are awake", async ({
  page,
}) => {
  const comes = await openEarly(page, address);
  expect(await countWaiting(page)).toBeGreaterThan(0);
  comes();
  await laidOut(page);
});

test("a link into a lesson ends where it says", async ({ page }) => {
  const comes = await openEarly(page, `${address}#cell-experiment-3`);
  expect(await countWaiting(page)).toBe(0);
  comes();
});
