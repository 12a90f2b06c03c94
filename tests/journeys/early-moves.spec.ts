import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson } from "./lesson.ts";

test.use({ hasTouch: true });

/** Holds back what a lesson has besides its cells, until the answer is called. */
async function holdLater(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_astro/lesson-later*", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test("a tap on a term or the bar that comes before its script is answered when it has come", async ({
  page,
}) => {
  const release = await holdLater(page);
  await page.goto("/en/stride-one-half/");
  await expect(page.locator("nb-cell").first()).toHaveAttribute(
    "data-state",
    /./,
  );
  await page.locator(".term").first().tap();
  await page.getByRole("button", { name: "Map of cells" }).tap();
  await expect(page).toHaveURL(/\/stride-one-half\/$/);
  release();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator(".term").first().tap();
  await expect(page.getByRole("tooltip")).toBeVisible();
});

test("a first run asks for nothing else; what follows it does", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openLesson(page);
  const isLater = (url: string) =>
    /lesson-later|keeping|draw-outputs|runtime-/.test(url);
  // Neither moved over nor scrolled to: nothing but the press.
  await cell(page, "experiment-1").locator(".nb-run").dispatchEvent("click");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
  const result = asked.findIndex((url) => url.endsWith("/sandbox.html"));
  expect(asked.slice(0, result).filter(isLater)).toEqual([]);
  await expect.poll(() => asked.filter(isLater)).not.toEqual([]);
});
