import { expect, type Page, test } from "@playwright/test";
import { cell, laidOut, openLesson, output, run, type } from "./lesson.ts";

const mine = "const shared = 'by link';\nshared";

for (const language of ["en", "zh"] as const)
  test(`${language}: shared code opens as text, and runs only when taken and run`, async ({
    page,
    browser,
  }) => {
    await openLesson(page, "en");
    await type(page, "experiment-4", mine);
    await cell(page, "experiment-4").locator(".nb-share-cell").click();
    const link = await page.locator(".nb-share input").inputValue();
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link.replace("/en/", `/${language}/`));
    const offer = cell(other, "experiment-4").locator(".nb-offer");
    await expect(offer.locator("pre")).toHaveText(mine);
    await expect(other).toHaveURL(/build-it\/$/);
    await expect(output(other, "experiment-4")).toHaveText("[2, 2]");
    await offer.locator("button").first().click();
    const code = cell(other, "experiment-4").locator(".nb-source");
    await expect(code).toHaveText(mine);
    await expect(cell(other, "experiment-4")).toHaveAttribute(
      "data-state",
      "edited",
    );
    await offer.locator("button").click(); // undo
    await expect(code).toContainText("compConv2d");
    await expect(offer).toHaveCount(0);
    await context.close();
  });

test("the settings of controls are shared, and set when taken", async ({
  page,
  browser,
}) => {
  await openLesson(page, "en");
  await laidOut(page);
  const dial = (of: Page) => cell(of, "dial-stride").locator("[type=range]");
  const built = await output(page, "dial-stride").innerText();
  await dial(page).fill("3");
  await cell(page, "dial-stride").hover();
  await cell(page, "dial-stride").locator(".nb-share-cell").click();
  const link = await page.locator(".nb-share input").inputValue();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  const offer = cell(other, "dial-stride").locator(".nb-offer");
  await expect(offer).toContainText("stride = 3");
  expect(await output(other, "dial-stride").innerText()).toBe(built);
  await offer.locator("button").first().click();
  await expect(cell(other, "dial-stride")).toHaveAttribute(
    "data-state",
    "stale",
  );
  await run(other, "dial-stride");
  await expect(dial(other)).toHaveValue("3");
  await offer.locator("button").click(); // undo
  await expect(offer).toHaveCount(0);
  await expect(dial(other)).not.toHaveValue("3");
  await context.close();
});

test("a broken link changes nothing and says so", async ({ page }) => {
  await page.goto("/en/build-it/#share=1.broken");
  await expect(page.locator(".nb-from-link")).toContainText("cannot be read");
  await expect(page).toHaveURL(/build-it\/$/);
  await expect(page.locator(".nb-offer pre")).toHaveCount(0);
});
