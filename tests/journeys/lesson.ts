import { expect, type Locator, type Page } from "@playwright/test";

/**
 * Opens the lesson in a language, as a reader who saves data: TypeScript's service, which takes
 * seconds to start, then comes only when asked for. `hasTypes` lets it start with the first change.
 */
export async function openLesson(
  page: Page,
  language: "en" | "zh" = "en",
  { hasTypes = false } = {},
): Promise<void> {
  if (!hasTypes)
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", {
        value: { saveData: true },
      }),
    );
  await page.goto(`/${language}/build-it/`);
  await expect(cell(page, "four-axes")).toHaveAttribute("data-state", /./);
}

/** Waits until all of the lesson is laid out, for what asks where something is or how it reads. */
export async function laidOut(page: Page): Promise<void> {
  await expect.poll(() => countWaiting(page)).toBe(0);
}

/** How many blocks of a lesson's text are laid out only when they come near. */
export function countWaiting(page: Page): Promise<number> {
  return page
    .locator(".lesson-header ~ *")
    .evaluateAll(
      (blocks) =>
        blocks.filter(
          (block) => getComputedStyle(block).contentVisibility === "auto",
        ).length,
    );
}

export function cell(page: Page, id: string): Locator {
  return page.locator(`#cell-${id}`);
}

export function output(page: Page, id: string): Locator {
  return cell(page, id).locator(".nb-output");
}

/** Replaces a cell's text, as a reader would who selects everything and pastes. */
export async function type(
  page: Page,
  id: string,
  source: string,
): Promise<void> {
  const code = cell(page, id).locator(".nb-source, .cm-content").last();
  await code.click();
  await expect(cell(page, id).locator(".cm-content")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  // To insert nothing is, to a browser, to begin a composition.
  if (source) await page.keyboard.insertText(source);
  else await page.keyboard.press("Delete");
}

/** … and runs it by keyboard. */
export async function typeAndRun(
  page: Page,
  id: string,
  source: string,
): Promise<void> {
  await type(page, id, source);
  await page.keyboard.press("Control+Enter");
}

/** Waits until a cell runs: Stop takes back without a word what still waits for the sandbox. */
export async function untilRunning(page: Page, id: string): Promise<void> {
  await expect(cell(page, id)).toHaveAttribute("data-state", "running");
}

export async function run(page: Page, id: string): Promise<void> {
  await cell(page, id).hover();
  await cell(page, id).locator(".nb-run").click();
}
