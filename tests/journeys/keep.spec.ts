import { expect, test } from "@playwright/test";
import { cell, openLesson, type } from "./lesson.ts";

const bar = "nb-lesson-bar";

test("the lesson and the other lessons are reset, and one undo brings all back", async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("begun"))
      localStorage.setItem(
        "convbook:edits:1:en/elsewhere",
        '{"a":{"source":"1","base":"b"}}',
      );
    sessionStorage.setItem("begun", "yes");
  });
  const elsewhere = () =>
    page.evaluate(() => localStorage.getItem("convbook:edits:1:en/elsewhere"));
  await openLesson(page);
  await type(page, "four-axes", "1 + 1");
  await page
    .locator(bar)
    .getByRole("button", { name: "Reset the lesson" })
    .click();
  await expect(cell(page, "four-axes")).not.toHaveAttribute("data-edited");
  await page
    .locator(bar)
    .getByRole("button", { name: "other lessons" })
    .click();
  expect(await elsewhere()).toBeNull();
  await page.locator(bar).getByRole("button", { name: "Undo" }).click();
  await expect(cell(page, "four-axes")).toHaveAttribute("data-edited");
  await expect(cell(page, "four-axes").locator(".cm-content")).toHaveText(
    "1 + 1",
  );
  expect(await elsewhere()).toContain("source");
});

test("what another tab writes is offered, and replaces nothing by itself", async ({
  context,
  page,
}) => {
  await openLesson(page);
  const other = await context.newPage();
  await openLesson(other);
  await type(page, "four-axes", "1 + 1");
  await type(other, "four-axes", "2 + 2");
  const offer = cell(page, "four-axes").locator(".nb-offer");
  await expect(offer.locator("pre")).toHaveText("2 + 2");
  await expect(cell(page, "four-axes").locator(".cm-content")).toHaveText(
    "1 + 1",
  );
  await offer.getByRole("button", { name: "Take it" }).click();
  await expect(cell(page, "four-axes").locator(".cm-content")).toHaveText(
    "2 + 2",
  );
});
