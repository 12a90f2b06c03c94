import { expect, test } from "@playwright/test";
import { hold } from "./hold.ts";

test("a figure goes on from the step that its page shows", async ({ page }) => {
  await page.goto("/en/");
  const figure = page.locator("#stepper");
  await expect(figure).toHaveAttribute("data-awake");
  const count = figure.locator(".fig-count");
  await expect(count).toHaveText("6 / 16");
  await figure.locator(".fig-next").click();
  await expect(count).toHaveText("7 / 16");
  await figure.locator(".fig-scrub").press("Home");
  await expect(page).toHaveURL(/@1$/);
  await page.reload();
  await expect(count).toHaveText("1 / 16");
});

test("a step taken before the player has come is not taken back", async ({
  page,
}) => {
  const player = await hold(page, "**/_astro/player.*.js");
  await page.goto("/en/gallery/");
  const figure = page.locator("#tones");
  await figure.scrollIntoViewIfNeeded();
  await player.asked;
  const count = figure.locator(".fig-count");
  await figure.locator(".fig-next").click();
  await expect(count).toHaveText("2 / 5");
  player.release();
  await expect(figure).toHaveAttribute("data-awake");
  await figure.locator(".fig-next").click();
  await expect(count).toHaveText("3 / 5");
});
