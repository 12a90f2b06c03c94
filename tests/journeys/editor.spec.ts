import { expect as soon, type Page, test } from "@playwright/test";
import { hold } from "./hold.ts";
import { cell, openLesson, output, type, typeAndRun } from "./lesson.ts";

// TypeScript is large, and a busy machine takes its time to start it.
const expect = soon.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 120_000 });

const id = "experiment-1";

/** Addresses of what is loaded for types, from now on. */
function typeRequests(page: Page): string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1)!;
    if (/^(worker|files|diagnostic)/.test(name)) found.push(name);
  });
  return found;
}

/**
 * Types the beginning of a name and takes what the list offers, which is `of` something. What is
 * typed before completion has come opens no list, and a key takes nothing before the list has
 * stood for a moment, so that no reader takes what they have not seen: then once more.
 */
async function complete(
  page: Page,
  want: { typed: string; key: string; name: string; of?: string },
): Promise<void> {
  const place = cell(page, id);
  const word = want.name.split(".").at(-1)!;
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type(want.typed);
    const options = place.locator(".cm-tooltip-autocomplete");
    await expect(options).toContainText(word, { timeout: 8000 });
    if (want.of)
      await expect(place.locator(".cm-completionInfo")).toContainText(want.of);
    await page.keyboard.press(want.key);
    await expect(place.locator(".cm-content")).toHaveText(want.name, {
      timeout: 1000,
    });
  }).toPass();
}

test("types load at the first change and not before", async ({ page }) => {
  const requests = typeRequests(page);
  await openLesson(page, "en", { hasTypes: true });
  await cell(page, id).locator(".nb-source").click();
  await expect(cell(page, id).locator(".cm-content")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.waitForLoadState("networkidle");
  expect(requests).toEqual([]);
  await page.keyboard.insertText(" ");
  await expect.poll(() => requests.length).toBeGreaterThan(0);
});

test("names are completed by keyboard, with the cells above and the library", async ({
  page,
}) => {
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "");
  await complete(page, { typed: "compCo", key: "Tab", name: "compConv2d" });
  const name = "X.reshape";
  await complete(page, { typed: "X.resh", key: "Enter", name, of: "Tensor" });
  await page.keyboard.type("(");
  await expect(cell(page, id).locator(".nb-type strong")).toContainText(
    "shape",
  );
  // A list that has opened meanwhile goes first.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(cell(page, id).locator(".nb-type")).toHaveCount(0, {
      timeout: 1000,
    });
  }).toPass();
});

test("a type error is underlined, explained by F8, and stops no run", async ({
  page,
}) => {
  await openLesson(page, "zh", { hasTypes: true });
  await typeAndRun(page, id, "const n: string = 1 + 1;\nn");
  await expect(output(page, id)).toHaveText("2");
  const line = cell(page, id).locator(".cm-lintRange-error");
  await expect(line).toHaveText("n");
  await page.keyboard.press("F8");
  await expect(cell(page, id).locator(".cm-tooltip")).toContainText(
    "不能将类型",
  );
  await page.keyboard.press("Control+Enter");
  await expect(output(page, id)).toHaveText("2");
});

test("the type at the pointer and at the caret is shown", async ({ page }) => {
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "const width = X.shape[0];");
  await expect(cell(page, id).locator(".nb-types")).toHaveText("");
  await page.keyboard.press("Home");
  await page.keyboard.press("ControlOrMeta+ArrowRight");
  await page.keyboard.press("ControlOrMeta+ArrowRight");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const note = cell(page, id).locator(".nb-type");
  await expect(note).toContainText("const width");
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
});

test("Esc and Tab leave the editor, with a list still to come or open", async ({
  page,
}) => {
  const types = await hold(page, "**/worker*.js");
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "");
  const text = cell(page, id).locator(".cm-content");
  const list = cell(page, id).locator(".cm-tooltip-autocomplete");
  // A bracket closes once completion is there to be asked.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("(X.re");
    await expect(text).toHaveText("(X.re)", { timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();

  types.release();
  await text.click();
  await expect(async () => {
    await page.keyboard.press("Control+Space");
    await expect(list).toBeVisible({ timeout: 8000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
});

test("who runs the cell sees its output, not the list above it", async ({
  page,
}) => {
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "X.shape");
  const list = cell(page, id).locator(".cm-tooltip-autocomplete");
  await expect(async () => {
    await page.keyboard.press("Control+Space");
    await expect(list).toBeVisible({ timeout: 8000 });
  }).toPass();
  await page.keyboard.press("Control+Enter");
  await expect(output(page, id)).toHaveText("[8, 8]");
  await expect(list).toHaveCount(0);
});

test("without the types the editor works, and says so", async ({ page }) => {
  await page.route("**/worker*.js", (route) => route.abort());
  await openLesson(page, "en", { hasTypes: true });
  await typeAndRun(page, id, "1 + 1");
  await expect(output(page, id)).toHaveText("2");
  await expect(cell(page, id).locator(".nb-types")).toContainText(
    "could not be loaded",
  );
});

test("code is laid out on request, as one step that undo takes back", async ({
  page,
}) => {
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "if(1>0){\nX\n}");
  await page.keyboard.press("Shift+Alt+F");
  const lines = cell(page, id).locator(".cm-line");
  await expect(lines).toHaveText(["if (1 > 0) {", "  X", "}"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(lines).toHaveText(["if(1>0){", "X", "}"]);
});

test("the editor behaves as readers know it from theirs", async ({ page }) => {
  await openLesson(page, "en", { hasTypes: true });
  await type(page, id, "");
  const lines = cell(page, id).locator(".cm-line");
  // Brackets close once the rest of the editor has come, right after it opens.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("f({");
    await expect(lines).toHaveText(["f({})"], { timeout: 1000 });
  }).toPass();
  await page.keyboard.press("ControlOrMeta+/");
  await expect(lines).toHaveText(["// f({})"]);
  await page.keyboard.press("End");
  await page.keyboard.insertText("\ng");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(lines).toHaveText(["g", "// f({})"]);
  await page.keyboard.press("ControlOrMeta+f");
  await expect(cell(page, id).locator(".cm-search")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cell(page, id).locator(".cm-search")).toHaveCount(0);
  await cell(page, id).getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("dialog")).toContainText("run the cell");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("unedited code shows types to the pointer and the keyboard", async ({
  page,
}) => {
  const requests = typeRequests(page);
  await openLesson(page, "en", { hasTypes: true });
  const code = cell(page, "comp-conv2d").locator(".nb-source");
  const note = page.locator(".nb-hover");
  await code.focus();
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(note).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await code.getByText("compConv2d").first().hover();
  await expect(note).toContainText("compConv2d");
  expect(requests).toEqual([]);
});
