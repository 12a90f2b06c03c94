import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { Host } from "./host.ts";
import { cell, output, run, typeAndRun } from "./lesson.ts";

const solution = readFileSync("content/exercises/corr2d/solution.ts", "utf8");

test.use({ serviceWorkers: "allow" });

test("the second visit needs no network, and an update waits for the reader and loses nothing", async ({
  context,
  page,
}) => {
  test.slow(); // many steps, so that the site has to be kept only once
  const host = new Host();
  await host.start();
  const lesson = `${host.url}en/build-it/`;
  await test.step("the site is kept while the reader reads", async () => {
    await page.goto(lesson);
    // In the order of keeping, other languages come after the reader's own.
    await expect.poll(() => isKept(page, `${host.url}zh/build-it/`)).toBe(true);
  });
  await host.stop();

  await test.step("a cell runs, as it is and edited", async () => {
    await page.goto(lesson);
    await run(page, "experiment-1");
    await expect(cell(page, "experiment-1")).toHaveAttribute(
      "data-state",
      "done",
    );
    await typeAndRun(page, "experiment-1", "6 * 7");
    await expect(output(page, "experiment-1")).toHaveText("42");
  });
  await test.step("an exercise is checked", async () => {
    await typeAndRun(page, "corr2d", solution);
    const exercise = page.locator("#exercise-corr2d");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect(exercise.locator(".ex-right")).toBeVisible();
  });
  await test.step("the search finds another lesson, and it opens", async () => {
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await expect(page.locator("dialog.sheet input")).toBeFocused();
    await page.keyboard.insertText("padding sides");
    await page.locator("dialog.sheet .found a").first().click();
    await expect(page.locator("h1")).toBeVisible();
  });
  await test.step("the other language is there", async () => {
    await page.goto(lesson);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  });
  await test.step("an address without a page gets the page that helps", async () => {
    const answer = await page.goto(`${host.url}en/bild-it/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator(".meant:visible a")).toBeVisible();
    await page.goto(`${host.url}en/build-it`);
    expect(page.url()).toBe(lesson);
  });

  await test.step("an update that fails changes nothing", async () => {
    host.version = "broken";
    await host.start();
    await page.goto(lesson);
    expect(await hasUpdate(page)).toBe(false);
    await expect(page.locator(".update-note")).toHaveCount(0);
    await run(page, "experiment-1");
    await expect(output(page, "experiment-1")).toHaveText("42");
  });
  await test.step("one that is whole is offered, and taken when the reader says so", async () => {
    host.version = "newer";
    expect(await hasUpdate(page)).toBe(true);
    await typeAndRun(page, "experiment-2", "6 * 9");
    await expect(output(page, "experiment-2")).toHaveText("54");
    const other = await context.newPage();
    await other.goto(`${host.url}zh/build-it/`);
    await expect(other.locator(".update-note")).toBeVisible();
    await take(page);
    // Where another page has taken it, only this one's scripts are the old ones.
    await take(other);
    await expect(other.locator(".update-note")).toHaveCount(0);
    await expect(cell(page, "experiment-1")).toContainText("6 * 7");
    await expect(cell(page, "experiment-2")).toContainText("6 * 9");
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual([`convbook ${host.url} newer`]);
  });
  await host.stop();
});

/** Takes the update that the page offers; the page loads anew. */
async function take(page: Page): Promise<void> {
  const button = page.locator(".update-note button").first();
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

function isKept(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (address) => {
    const kept = await caches.match(`${address}index.html`);
    return Boolean(kept && navigator.serviceWorker.controller);
  }, address);
}

/** Looks for a newer version; whether one is whole and waits. */
function hasUpdate(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing)
      await new Promise((resolve) =>
        installing.addEventListener("statechange", resolve),
      );
    return registration.waiting !== null;
  });
}
