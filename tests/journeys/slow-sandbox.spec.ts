import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, output, run } from "./lesson.ts";

/** Holds the sandbox back until it is let go. */
async function holdSandbox(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/sandbox.html", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

function status(page: Page) {
  return cell(page, "experiment-1").locator(".nb-status");
}

test("a run whose sandbox is long on its way says so, and then runs", async ({
  page,
}) => {
  const letGo = await holdSandbox(page);
  await openLesson(page, "zh");
  await run(page, "experiment-1");
  await expect(status(page)).toContainText("正在准备");
  letGo();
  await expect(status(page)).toHaveText("运行完毕");
  await expect(cell(page, "experiment-1").locator(".nb-run")).toBeVisible();
});

test("Stop takes back a run whose sandbox is on its way", async ({ page }) => {
  const letGo = await holdSandbox(page);
  await openLesson(page);
  await run(page, "experiment-1");
  await cell(page, "experiment-1").locator(".nb-stop").click();
  await expect(cell(page, "experiment-1").locator(".nb-run")).toBeVisible();
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "built",
  );
  await expect(status(page)).toBeEmpty();
  // Asked for again while it still loads, it runs once.
  await run(page, "experiment-1");
  await expect(cell(page, "experiment-1").locator(".nb-stop")).toBeVisible();
  letGo();
  await expect(status(page)).toHaveText("Done");
  await expect(output(page, "experiment-1")).toHaveText("[8, 8]");
});
