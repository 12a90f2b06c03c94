import { expect, test } from "@playwright/test";
import { cell, openLesson, output, typeAndRun } from "./lesson.ts";

const source = (max: string) => `import { input } from "notebook";
display(0);
const s = input.range({ label: "step", min: 1, max: ${max}, value: 2 });
const how = input.select({ label: "how", options: ["valid", "same", 3] });
const times = input.button({ label: "again" });
const on = input.checkbox({ label: "on" });
const word = input.text({ label: "word", value: "x" });
const n = input.number({ label: "n", value: 1 });
[s, how, times, on, word, n];`;

test("the reader dials with mouse and keyboard, and what depends on it follows", async ({
  page,
}) => {
  await openLesson(page);
  const dial = cell(page, "dial-stride");
  const built = dial.getByRole("slider", { name: "stride" });
  await expect(built).toBeEnabled();
  await built.focus();
  await page.keyboard.press("ArrowRight");
  await expect(output(page, "dial-stride")).toContainText("[[3, 3], [9]]");
  await expect(built).toBeFocused();
  await dial.getByRole("button", { name: "back to 2" }).click();
  await expect(dial).toHaveAttribute("data-state", "built");
  await expect(built).toBeFocused();

  await typeAndRun(page, "experiment-1", source("9"));
  await typeAndRun(page, "experiment-2", "display(s * 10)");
  const [first, second] = ["experiment-1", "experiment-2"].map((id) =>
    output(page, id),
  );
  const slider = first!.getByRole("slider", { name: "step" });
  await expect(slider).toBeEnabled();
  await slider.hover();
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.down();
  for (const part of [0.4, 0.7, 1])
    await page.mouse.move(box.x + box.width * part - 1, y);
  // Still held: what follows does not wait for the release.
  await expect(second!).toHaveText("90");
  await page.mouse.up();
  await expect(slider).toHaveValue("9");

  await first!.getByRole("combobox").selectOption("3");
  await first!.getByRole("button", { name: "again" }).click();
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
  await first!.getByRole("checkbox").check();
  const word = first!.getByRole("textbox", { name: "word" });
  await word.pressSequentially("yz");
  const number = first!.getByRole("spinbutton", { name: "n" });
  await number.fill("2.5");
  const list = '[9, 3, 1, true, "yzx", 2.5]';
  await expect(first!.locator(".out-text").last()).toHaveText(list);

  // The author narrows the range: what is dialled is out of it.
  await typeAndRun(page, "experiment-1", source("5"));
  await expect(first!).toContainText("9 is above 5; 5 is used");
  await expect(slider).toHaveValue("5");
  await expect(second!).toHaveText("50");

  // Settings last, and wait for a run.
  await page.reload();
  const again = cell(page, "experiment-1");
  await expect(again).toHaveAttribute("data-state", "edited");
  await again.hover();
  await again.locator(".nb-run").click();
  await expect(first!.locator(".out-text").last()).toHaveText(
    list.replace("9", "5"),
  );
});

test("settings from the last visit wait, and code that has not run cannot be dialled", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const inputs = { "dial-stride": { stride: 3, gone: 1 }, nowhere: { a: 1 } };
    localStorage.setItem(
      "convbook:inputs:1:en/build-it",
      JSON.stringify(inputs),
    );
  });
  await openLesson(page);
  const dial = cell(page, "dial-stride");
  await expect(dial).toHaveAttribute("data-state", "stale");
  await expect(dial).toContainText("The controls are set");
  const slider = dial.getByRole("slider", { name: "stride" });
  await expect(slider).toHaveValue("3");
  await slider.press("ArrowRight");
  await expect(output(page, "dial-stride")).toContainText("[[2, 2],");
  await typeAndRun(page, "unread-rows", "const unread = () => 0;");
  await expect(output(page, "dial-stride")).toContainText("[[2, 2], 0]");
  await cell(page, "unread-rows").locator(".cm-content").press("Space");
  await expect(slider).toBeDisabled();
});

test("a map shows which cell uses which, and leads to them", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(page, "unread-rows", "const unread = (;");
  const open = page.getByRole("button", { name: "Map of cells" });
  await open.click();
  const map = page.getByRole("dialog", { name: "How the cells hang together" });
  const line = (id: string) => map.locator(`[data-id="${id}"]`);
  await expect(line("unread-rows")).toContainText("failed");
  await expect(line("unread-last")).toContainText("uses unread-rows");
  await line("unread-last").hover();
  await expect(map.locator(".is-source")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(map).toHaveCount(0);
  await expect(open).toBeFocused();
  await open.press("Enter");
  await line("wide-input").getByRole("link").click();
  await expect(map).toHaveCount(0);
  await expect(cell(page, "wide-input")).toBeInViewport();
});
