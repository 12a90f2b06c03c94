import { expect, type Page, test } from "@playwright/test";
import { cell, countWaiting, laidOut } from "./lesson.ts";

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

for (const id of ["experiment-2", "corr2d", "dial-stride"])
  test(`who has gone down to ${id} early stays there`, async ({ page }) => {
    const comes = await openEarly(page, address);
    const place = cell(page, id);
    await place.evaluate((element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    });
    // Once the blocks around it are as high as they are.
    const top = await place.evaluate(async (element) => {
      let last;
      let now;
      do {
        last = now;
        await new Promise(requestAnimationFrame);
        now = element.getBoundingClientRect().top;
      } while (now !== last);
      return now;
    });
    comes();
    await laidOut(page);
    const { y } = (await place.boundingBox())!;
    expect(Math.abs(y - top)).toBeLessThan(2);
  });

test("a link into a lesson ends where it says", async ({ page }) => {
  const comes = await openEarly(page, `${address}#cell-experiment-3`);
  expect(await countWaiting(page)).toBe(0);
  comes();
});
