import { expect, test } from "@playwright/test";
import { barriers } from "./barriers.ts";

test("the exercises page has no barrier, dark or light", async ({ page }) => {
  await page.goto("/en/exercises/");
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/zh/exercises/");
  expect(await barriers(page, ["color-contrast"])).toEqual([]);
});

test("a choice is made by keyboard, says why, and is kept", async ({
  page,
}) => {
  await page.goto("/en/exercises/");
  const exercise = page.locator("#exercise-best-of-many");
  const said = exercise.locator(".ex-said");
  await expect(page.locator("nb-solved")).toContainText("0 of ");
  await exercise.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await exercise.getByRole("button", { name: "Check" }).press("Enter");
  await expect(said.first()).toContainText("luck");
  await expect(exercise.locator(".ex-mark")).toContainText("Tried");
  await exercise.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(said.first()).toBeEmpty();
  await exercise.getByRole("button", { name: "Check" }).press("Enter");
  await expect(said.nth(1)).toContainText("fresh images");
  await expect(page.locator("nb-solved")).toContainText("1 of ");
  await page.reload();
  await expect(page.locator("nb-solved")).toContainText("1 of ");
  await expect(exercise.getByRole("radio").nth(1)).toBeChecked();
});

test("several options: what is missing is said without naming it", async ({
  page,
}) => {
  await page.goto("/en/exercises/");
  const exercise = page.locator("#exercise-stride-benefits");
  await exercise.getByRole("checkbox", { name: /a quarter/ }).check();
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect(exercise.locator(".ex-verdict")).toContainText("missing");
  await expect(exercise.locator(".ex-said:not(:empty)")).toHaveCount(1);
  for (const name of [/later layers/, /less memory/, /receptive field/])
    await exercise.getByRole("checkbox", { name }).check();
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect(exercise.locator(".ex-mark")).toContainText("Done");
});

test("several fields are answered with Enter, and focus stays where it is typed", async ({
  page,
}) => {
  await page.goto("/en/exercises/");
  const exercise = page.locator("#exercise-design-strides");
  const height = exercise.locator("input").first();
  const said = exercise.locator(".ex-said").first();
  await height.fill("4,2,2,2,1");
  await height.press("Enter");
  await expect(said).toContainText("A stride of 4 is not on offer");
  await expect(height).toBeFocused();
  await height.fill("［２，２，２，２，２］");
  await height.press("Enter");
  await expect(exercise.locator(".ex-verdict")).toContainText("one more part");
  await expect(height).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("1 2 1 2 1");
  await page.keyboard.press("Enter");
  await expect(exercise.locator(".ex-mark")).toContainText("Done");
});

test("a number may be grouped as in print", async ({ page }) => {
  await page.goto("/en/exercises/");
  const exercise = page.locator("#exercise-cost-of-first-layer");
  await exercise.getByRole("textbox").first().fill("39,337,984");
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect(exercise.locator(".ex-said").first()).toContainText(
    "one input channel",
  );
});

test("without scripts every question can be read", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/zh/exercises/");
  await expect(page.locator("nb-exercise")).not.toHaveCount(0);
  await expect(page.getByText("每侧填充多少，长度才不变？")).toBeVisible();
  await expect(page.locator(".ex-check").first()).toBeHidden();
  await context.close();
});
