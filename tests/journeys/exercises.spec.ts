import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { hold } from "./hold.ts";
import { openLesson, type } from "./lesson.ts";

const read = (name: string) =>
  readFileSync(`content/exercises/corr2d/${name}.ts`, "utf8");

test("corr2d: the starter is told what is missing", async ({ page }) => {
  await openLesson(page);
  const exercise = page.locator("#exercise-corr2d");
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect(exercise.locator(".ex-wrong")).toContainText("empty array");
  await expect(exercise.locator(".ex-mark")).toContainText("Tried");
});

test("corr2d: a mistake is named, and its case opens in a figure where it is wrong", async ({
  page,
}) => {
  await openLesson(page);
  await type(page, "corr2d", read("mistakes/kernel-flipped"));
  const exercise = page.locator("#exercise-corr2d");
  const check = exercise.locator(".ex-check");
  await check.click();
  const said = exercise.locator(".ex-wrong");
  await expect(said).toContainText(/flip|turn/i);
  const [, row, column, right] = /At \[(\d+), (\d+)\].* be (-?\d+)/.exec(
    await said.innerText(),
  )!;
  await exercise.getByRole("button", { name: "Step through" }).press("Enter");
  const figure = exercise.locator("nb-figure");
  await expect(figure.locator(".fig-scrub")).toBeFocused();
  await expect(figure).toHaveAttribute("data-awake");
  const shown = figure.locator(".fig-said");
  await expect(shown).toContainText(`(${row}, ${column})`);
  await expect(shown).toContainText(right!);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect(shown).toContainText("(0, 0)");
  // Another check is about another case.
  await check.click();
  await expect(figure).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
});

test("corr2d: the solution passes, and the mark stays", async ({ page }) => {
  await openLesson(page, "zh");
  await type(page, "corr2d", read("solution"));
  const exercise = page.locator("#exercise-corr2d");
  await exercise.getByRole("button", { name: "检查" }).click();
  await expect(exercise.locator(".ex-right")).toContainText("正确");
  await page.reload();
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator(".ex-mark")).toHaveText("✓ 已完成");
});

test("corr2d: a loop that never ends is stopped and said", async ({ page }) => {
  await openLesson(page);
  await type(page, "corr2d", "function corr2d() { while (true) {} }");
  const exercise = page.locator("#exercise-corr2d");
  const check = exercise.getByRole("button", { name: "Check" });
  // The moment it can be pressed: on a slow machine the sandbox is still starting then, and a
  // click from here might come after the limit of time.
  await check.evaluate((button: HTMLElement) => {
    new MutationObserver(() => {
      if (button.textContent === "Stop") button.click();
    }).observe(button, { childList: true });
  });
  await check.click();
  await expect(exercise.locator(".ex-verdict")).toContainText("Stopped");
});

test("hints open one at a time, the solution on request", async ({ page }) => {
  await openLesson(page);
  const exercise = page.locator("#exercise-corr2d");
  const hints = exercise.locator(".ex-hint > summary");
  await expect(hints.nth(0)).toBeVisible();
  await expect(hints.nth(1)).toBeHidden();
  await hints.nth(0).click();
  await expect(hints.nth(1)).toBeVisible();
  await expect(exercise.locator(".ex-solution .listing")).toBeHidden();
  await exercise.locator(".ex-solution > summary").click();
  await expect(exercise.locator(".ex-solution .listing")).toBeVisible();
});

test("last-example: right by luck is told, and all stages lead to Done", async ({
  page,
}) => {
  await openLesson(page);
  const exercise = page.locator("#exercise-last-example");
  const check = exercise.getByRole("button", { name: "Check" });
  const fill = (name: string, value: string) =>
    exercise.locator(`input[name="${name}"]`).fill(value);

  await fill("total-padding-w", "1");
  await fill("numerator-h", "8");
  await fill("numerator-w", "8");
  await fill("chapter-shape", "2×2");
  await check.click();
  await expect(
    exercise.locator("#last-example-form-total-padding-w-said"),
  ).toContainText(/each side|per side|both sides/);
  await expect(
    exercise.locator("#last-example-form-chapter-shape-said"),
  ).toContainText(/luck|happens/i);

  await fill("total-padding-w", "2");
  await fill("numerator-w", "9");
  await check.click();
  await fill("wider-shape", "［２，４］");
  await check.click();
  for (const stage of ["first-draw", "second-draw"]) {
    const legend = exercise.locator(`[data-stage="${stage}"] legend`);
    await expect(legend).toContainText(/\d+×\d+/);
    await fill(`${stage}-shape`, rightShape(await legend.innerText()));
    await check.click();
  }
  await expect(exercise.locator(".ex-mark")).toHaveText("✓ Done");
});

/** Counts the windows that fit: nothing of the exercise's own arithmetic. */
function rightShape(text: string): string {
  // Of input, kernel, padding and stride, each height first.
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const count = (axis: 0 | 1) => {
    const along = numbers.filter((_, index) => index % 2 === axis);
    const [size = 0, kernel = 0, padding = 0, stride = 0] = along;
    expect(stride).toBeGreaterThan(0);
    let windows = 0;
    for (let at = -padding; at + kernel <= size + padding; at += stride)
      windows++;
    return windows;
  };
  return `${count(0)}x${count(1)}`;
}

test("conv-out-type: the checker loads when asked, and right types pass", async ({
  page,
}) => {
  await page.goto("/en/rounding/");
  const file = "content/exercises/conv-out-type/solution.ts";
  const solution = readFileSync(file, "utf8").replace(/^export /gm, "");
  await type(page, "conv-out-type", solution);
  const exercise = page.locator("#exercise-conv-out-type");
  // A busy machine may need more than the checker's time at first; by then it is there.
  await expect(async () => {
    await exercise.locator(".ex-check").click();
    await expect(exercise.locator(".ex-right")).toContainText("TypeScript", {
      timeout: 25_000,
    });
  }).toPass();
});

test("a spectrum that was opened early is drawn when its script has come", async ({
  page,
}) => {
  const script = await hold(page, "**/_astro/match.*.js");
  await page.goto("/zh/hear-the-stride/");
  const spectrum = page.locator("#exercise-hear-which .ex-spectrum").first();
  await spectrum.locator("summary").click();
  await script.asked;
  script.release();
  await expect(spectrum.getByRole("img")).toBeVisible();
  await expect(spectrum).toContainText("550");
});
