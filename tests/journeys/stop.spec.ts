import { expect, test } from "@playwright/test";
import {
  cell,
  openLesson,
  output,
  run,
  typeAndRun,
  untilRunning,
} from "./lesson.ts";

test("Stop ends an endless loop, and the next run works", async ({ page }) => {
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "while (true) {}");
  await untilRunning(page, "experiment-1");
  await cell(page, "experiment-1").locator(".nb-stop").click();
  await expect(output(page, "experiment-1")).toContainText("Stopped");
  const spoken = cell(page, "experiment-1").locator(".nb-status");
  await expect(spoken).toHaveText("Stopped");
  await expect(cell(page, "experiment-1").locator(".cm-content")).toHaveText(
    "while (true) {}",
  );
  await run(page, "experiment-2");
  await expect(output(page, "experiment-2")).toHaveText("[8, 8]");
  await expect(cell(page, "experiment-2")).toHaveAttribute(
    "data-state",
    "done",
  );
});

test("an endless loop that has been mended runs without a Stop", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "while (true) {}");
  await expect(cell(page, "experiment-1").locator(".nb-stop")).toBeVisible();
  await typeAndRun(page, "experiment-1", "1 + 1");
  await expect(output(page, "experiment-1")).toHaveText("2");
  await expect(cell(page, "experiment-1").locator(".nb-run")).toBeVisible();
});

test("a double click on Stop stops, and does not run again", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "while (true) {}");
  await untilRunning(page, "experiment-1");
  await cell(page, "experiment-1").locator(".nb-stop").dblclick();
  await expect(output(page, "experiment-1")).toHaveText("Stopped");
  await run(page, "comp-conv2d");
  await expect(cell(page, "comp-conv2d")).toHaveAttribute("data-state", "done");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "failed",
  );
});
