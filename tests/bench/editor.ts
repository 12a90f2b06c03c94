import type { Page } from "@playwright/test";
import { type Lap, timeLap } from "./stopwatch.ts";
import { cell, floor } from "./targets.ts";

/** The last stride of experiment 4, in turn, and what comes out. */
const turns = [
  { stride: "2", result: "[2, 3]" },
  { stride: "3", result: "[2, 2]" },
] as const;

export function turn(round: number) {
  return turns[round % 2 === 0 ? 0 : 1];
}

/** Clicks the code, and times until the editor with its caret is drawn. */
export function openEditor(page: Page): Promise<Lap> {
  const plan = {
    event: "pointerdown",
    place: `${cell} .nb-code`,
    text: "stride",
  } as const;
  return timeLap(page, plan, async () => {
    await page.locator(`${cell} .nb-source .t-number`).last().click();
    await page.locator(`${cell} .cm-content:focus`).waitFor();
  });
}

/** Puts the caret behind the last stride. */
export async function findStride(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+End");
  for (const key of ["ArrowUp", "ArrowUp", "End", "ArrowLeft", "ArrowLeft"])
    await page.keyboard.press(key);
}

/** Writes the round's stride over the one before the caret and presses Ctrl+Enter. */
export async function editLesson(page: Page, round: number): Promise<Lap> {
  const { stride, result } = turn(round);
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.type(stride);
  const plan = {
    event: "keydown",
    place: `${cell} .nb-output`,
    text: result,
  } as const;
  await page.keyboard.down("ControlOrMeta");
  await drawn(page);
  const lap = await timeLap(page, plan, () => page.keyboard.press("Enter"));
  await page.keyboard.up("ControlOrMeta");
  return lap;
}

/** Waits for a frame: no hand presses the next key before the last one shows. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(resolve)),
      ),
  );
}

/** The same on a page without an editor, whose button takes the key. */
export async function editPlain(page: Page, round: number): Promise<Lap> {
  const { stride, result } = turn(round);
  await page.evaluate(() => {
    const text = document.querySelector("#source")!.firstChild!;
    const end = text.textContent!.search(/\d\D*$/) + 1;
    getSelection()!.setBaseAndExtent(text, end - 1, text, end);
  });
  await page.keyboard.type(stride);
  await page.locator(floor.run).focus();
  await drawn(page);
  const plan = {
    event: "keydown",
    place: floor.output,
    text: result,
  } as const;
  return timeLap(page, plan, () => page.keyboard.press("Enter"));
}
