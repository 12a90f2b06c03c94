import { expect, test } from "@playwright/test";

test("answers that are folded on the screen are whole on paper", async ({
  page,
}) => {
  await page.goto("/en/choosing/");
  const answer = page.locator(".question-answer").first();
  await expect(answer.locator(".verdict")).toBeHidden();
  await page.keyboard.press("Control"); // as of Control and P
  await expect(page.locator(".question-answer > .out-later")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(answer.locator(".verdict")).toBeVisible();
  await expect(answer.locator("summary")).toBeHidden();
});

test("what a class of the library has is whole on paper", async ({ page }) => {
  await page.goto("/zh/reference/tensors/");
  const member = page.locator("article", { hasText: "class Tensor" });
  const text = member.locator("dd").last();
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(text).toBeVisible();
});

test("the sheet of progress to hand in is two pages", async ({ page }) => {
  for (const language of ["zh", "en"]) {
    await page.goto(`/${language}/exercises/progress/`);
    await expect(page.locator(".pg-count")).not.toBeEmpty();
    const file = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(file.match(/\/Type \/Page\b/g)).toHaveLength(2);
  }
});
