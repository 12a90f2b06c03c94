import { expect, test } from "@playwright/test";
import { openLesson, output, typeAndRun } from "./lesson.ts";

test("a heat map says the value at which the reader points", async ({
  page,
}) => {
  await openLesson(page);
  // What the build has drawn comes when it is unfolded.
  const built = page.locator("details:has(> .out-later)").first();
  await built.locator("summary").click();
  await expect(page.locator("details[open] .map-grids")).toBeVisible();
  await typeAndRun(
    page,
    "experiment-1",
    'import { arange } from "convbook";\narange(400).reshape(20, 20)',
  );
  const shown = output(page, "experiment-1");
  await shown.getByText("heat map").click();
  const map = shown.locator(".map-squares");
  const value = shown.locator(".map-value");
  await map.hover({ position: { x: 3, y: 3 } });
  await expect(value).toHaveText("[0, 0]  0");
  await map.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(value).toHaveText("[1, 1]  21");
});

test("a cell shows a plot, a table and its progress", async ({ page }) => {
  await openLesson(page);
  await typeAndRun(
    page,
    "experiment-1",
    `import { plot, progress } from "notebook";
for (let i = 0; i <= 10; i++) progress(i, 10, "work");
display.table([{ size: 5, "<b>": 1 }]);
plot.line([3, 1, 2], { title: "Loss" })`,
  );
  const shown = output(page, "experiment-1");
  await expect(
    shown.getByRole("img", { name: "Line chart, Loss" }),
  ).toBeVisible();
  await expect(shown.getByRole("progressbar")).toHaveAttribute("value", "10");
  await expect(shown.getByRole("columnheader", { name: "<b>" })).toBeVisible();
});

test("what a console has besides its levels comes when a cell asks for it", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(
    page,
    "experiment-1",
    `import { tensor } from "convbook";
console.group("%d rows", 2);
console.log("in it");
console.table(tensor([[1, 2], [3, 4]]));`,
  );
  const shown = output(page, "experiment-1");
  await expect(shown.getByRole("row")).toHaveText(["(index)01", "012", "134"]);
  await expect(shown.locator(".out-log")).toHaveText(["2 rows", "  in it"]);
});
