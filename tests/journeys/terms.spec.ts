import { expect, test } from "@playwright/test";

test.use({ hasTouch: true });

test("a term says what it means, to the keyboard and to a finger", async ({
  page,
}) => {
  await page.goto("/en/stride-one-half/");
  const [term, note] = [
    page.locator(".term").first(),
    page.getByRole("tooltip"),
  ];
  // The browser shows focus only to those who use the keyboard.
  await page.keyboard.press("Tab");
  await term.focus();
  await expect(note).toContainText("input elements");
  await expect(term).toHaveAccessibleDescription(/input elements/);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();

  await term.tap();
  await expect(note).toBeVisible();
  await page.locator("h1").tap();
  await expect(note).toBeHidden();
  await term.tap();
  await term.tap();
  await expect(page).toHaveURL(/\/en\/glossary\/#stride$/);
});
