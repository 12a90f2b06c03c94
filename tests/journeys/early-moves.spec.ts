import { expect, type Page, type Route, test } from "@playwright/test";
import { hold } from "./hold.ts";
import { cell, openLesson } from "./lesson.ts";

test.use({ hasTouch: true });

test("a tap on a term or the bar that comes before its script is answered when it has come", async ({
  page,
}) => {
  const script = await hold(page, "**/_astro/lesson-later*");
  await page.goto("/en/stride-one-half/");
  await expect(page.locator("nb-cell").first()).toHaveAttribute(
    "data-state",
    /./,
  );
  await page.locator(".term").first().tap();
  await page.getByRole("button", { name: "Map of cells" }).tap();
  await expect(page).toHaveURL(/\/stride-one-half\/$/);
  script.release();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator(".term").first().tap();
  await expect(page.getByRole("tooltip")).toBeVisible();
});

test("a guess that comes before its script is answered when it has come", async ({
  page,
}) => {
  const script = await hold(page, "**/_astro/predict*");
  await openLesson(page);
  const guess = page.locator("#predict-swap");
  await guess.getByRole("radio", { name: "10×6" }).check();
  await guess.getByRole("button").click();
  await expect(page).toHaveURL(/\/build-it\/$/);
  script.release();
  await expect(guess.getByRole("status")).toContainText("shows “6×10”");
});

test("PyTorch that is chosen before the page's script comes when it has come", async ({
  page,
}) => {
  const script = await hold(page, "**/_astro/lesson.*");
  await page.goto("/en/build-it/", { waitUntil: "commit" });
  await cell(page, "experiment-4").getByText("PyTorch").first().click();
  const twin = cell(page, "experiment-4").locator(".nb-twin");
  await expect(twin).toHaveRole("link");
  script.release();
  await expect(twin).toContainText("kernel_size=(3, 5)");
});

test("a solution that is unfolded before its script comes when it has come", async ({
  page,
}) => {
  const script = await hold(page, "**/_astro/exercise.*");
  await page.goto("/en/exercises/");
  const solution = page.locator("#exercise-best-of-many .ex-solution");
  await solution.locator("summary").click();
  await expect(solution.getByRole("link")).toBeVisible();
  script.release();
  await expect(solution.locator(".ex-explanation")).toBeVisible();
});

test("a first run asks for nothing else; what follows it does", async ({
  page,
}) => {
  await openLesson(page);
  // Neither moved over nor scrolled to: nothing but the press.
  await cell(page, "experiment-1").locator(".nb-run").dispatchEvent("click");
  const later = /lesson-later|keeping|draw-outputs|runtime-/;
  await expect.poll(() => firstStart(page, later)).toBeLessThan(Infinity);
  const ofLater = await firstStart(page, later);
  expect(await firstStart(page, /sandbox\.html$/)).toBeLessThan(ofLater);
});

test("what runs cells comes beside the reading, and waits for a run where data is saved", async ({
  page,
}) => {
  const sandbox = /sandbox\.html$/;
  await page.goto("/en/padding/");
  await expect.poll(() => firstStart(page, sandbox)).toBeLessThan(Infinity);
  await openLesson(page);
  await page.waitForLoadState();
  expect(await firstStart(page, sandbox)).toBe(Infinity);
  await cell(page, "experiment-1").locator(".nb-run").dispatchEvent("click");
  await expect.poll(() => firstStart(page, sandbox)).toBeLessThan(Infinity);
});

test("a run loads what runs cells again if it has not come", async ({
  page,
}) => {
  const refuse = (route: Route) => route.fulfill({ status: 503 });
  await page.route("**/sandbox.html", refuse, { times: 1 });
  await page.goto("/en/build-it/");
  await cell(page, "experiment-1").locator(".nb-run").dispatchEvent("click");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
});

/** When the page first asked for one of these, in milliseconds; Infinity if never. */
function firstStart(page: Page, pattern: RegExp): Promise<number> {
  return page.evaluate((pattern) => {
    const starts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => new RegExp(pattern).test(name))
      .map(({ startTime }) => startTime);
    return Math.min(...starts);
  }, pattern.source);
}
