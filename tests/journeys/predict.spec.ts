import { expect, test } from "@playwright/test";
import { cell, openLesson, output } from "./lesson.ts";

test("what is to be guessed stays covered until it is guessed", async ({
  page,
}) => {
  await openLesson(page);
  const guess = page.locator("#predict-swap");
  const shown = output(page, "swapped-padding").locator(".out");
  const explanation = page.locator("#cell-swapped-padding + p");
  await guess.scrollIntoViewIfNeeded();
  await expect(shown).toBeHidden();
  await expect(explanation).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(shown).toBeVisible();
  await page.emulateMedia({ media: "screen" });

  await guess.getByRole("button").click();
  await expect(guess.getByRole("status")).toHaveText("Pick one first.");
  await expect(shown).toBeHidden();
  await guess.getByRole("radio", { name: "10×6" }).check();
  await guess.getByRole("button").press("Enter");
  await expect(guess.getByRole("status")).toContainText("shows “6×10”");
  await expect(shown).toBeVisible();
  await expect(explanation).toBeVisible();

  await page.reload();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess.getByRole("status")).toContainText("You guessed “10×6”");
  await expect(shown).toBeVisible();

  await page.goto("/en/exercises/progress/");
  const lesson = page.getByRole("row", { name: /^Build it/ }).last();
  await expect(lesson).toContainText(/1 \/ \d/);
  await expect(page.locator(".pg-guessed")).toContainText(/^1 of /);
});

test("a covered output is shown on request, and focused", async ({ page }) => {
  await openLesson(page, "zh");
  const guessed = cell(page, "swapped-padding");
  await guessed.scrollIntoViewIfNeeded();
  await guessed.getByRole("button", { name: "不猜，直接看" }).click();
  await expect(guessed.locator(".nb-output")).toBeFocused();
  await expect(guessed.locator(".out")).toBeVisible();
});
