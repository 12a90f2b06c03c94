import { expect, test } from "@playwright/test";
import {
  cell,
  laidOut,
  openLesson,
  output,
  run,
  type,
  typeAndRun,
} from "./lesson.ts";

for (const language of ["zh", "en"] as const)
  test(`${language}: running all from clean shows what the build showed`, async ({
    page,
  }) => {
    await openLesson(page, language);
    await laidOut(page);
    const built = await page.locator("nb-cell .nb-output").allInnerTexts();
    await page.locator("nb-lesson-bar button").first().click();
    await expect(page.locator("nb-cell").last()).toHaveAttribute(
      "data-state",
      "done",
    );
    const states = await page
      .locator("nb-cell")
      .evaluateAll((cells) => cells.map(({ dataset }) => dataset.state));
    expect(new Set(states)).toEqual(new Set(["done", "failed"]));
    expect(await page.locator("nb-cell .nb-output").allInnerTexts()).toEqual(
      built,
    );
  });

test("a cell runs by its button, with the cells that it needs", async ({
  page,
}) => {
  await openLesson(page);
  await run(page, "experiment-4");
  await expect(cell(page, "experiment-4")).toHaveAttribute(
    "data-state",
    "done",
  );
  await expect(output(page, "experiment-4")).toHaveText("[2, 2]");
  await expect(cell(page, "comp-conv2d")).toHaveAttribute("data-state", "done");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "built",
  );
});

test("an edit shows as such, runs by Ctrl+Enter, and takes dependents along", async ({
  page,
}) => {
  await openLesson(page);
  await type(
    page,
    "four-axes",
    'import { rand } from "convbook";\nconst X = rand(8, 15);\nX.shape',
  );
  await expect(cell(page, "four-axes")).toHaveAttribute("data-state", "edited");
  await expect(cell(page, "experiment-4")).toHaveAttribute(
    "data-state",
    "stale",
  );
  await page.keyboard.press("Control+Enter");
  await expect(output(page, "four-axes")).toHaveText("[8, 15]");
  await expect(output(page, "experiment-4")).toHaveText("[2, 4]");
  await expect(output(page, "weights-first")).toContainText("tensor");
  await expect(cell(page, "weights-first")).toHaveAttribute(
    "data-state",
    "built",
  );
});

test("a renamed variable is missed in the cells that used it, until it is back", async ({
  page,
}) => {
  const tensorNamed = (name: string) =>
    `import { rand } from "convbook";\nconst ${name} = rand(8, 15);\n${name}.shape`;
  await openLesson(page);
  await typeAndRun(page, "four-axes", tensorNamed("Z"));
  await expect(output(page, "experiment-4")).toContainText("X is not defined");
  await expect(output(page, "wide-input")).toContainText("comp-conv2d failed");
  await typeAndRun(page, "four-axes", tensorNamed("X"));
  await expect(output(page, "experiment-4")).toHaveText("[2, 4]");
});

test("Ctrl+Enter has nothing drawn that would hold the result back", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "1 + 1");
  await expect(output(page, "experiment-1")).toHaveText("2");
  await page.keyboard.down("Control");
  await page.evaluate(watchKey);
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  expect(await page.evaluate(() => window.asked)).toEqual([]);
});

declare global {
  interface Window {
    /** What the next key has asked to be drawn. */
    asked: Promise<string[]>;
  }
}

/** In the page: notes what a key's own task asks of the next frame. */
function watchKey(): void {
  const asked: string[] = [];
  const request = requestAnimationFrame;
  const changes = new MutationObserver((all) => {
    // The result may be there by now.
    for (const { target } of all)
      if (target instanceof HTMLElement && target.dataset.state !== "done")
        asked.push(target.localName);
  });
  window.asked = new Promise((resolve) => {
    const watch = () => {
      window.requestAnimationFrame = (act) => {
        asked.push("frame");
        return request(act);
      };
      const filter = { attributeFilter: ["data-state"], subtree: true };
      changes.observe(document, filter);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        changes.disconnect();
        resolve(asked);
      };
      port2.postMessage(0);
    };
    addEventListener("keydown", watch, { capture: true, once: true });
  });
}

test("Shift+Enter runs a cell and goes to the next", async ({ page }) => {
  await openLesson(page);
  await cell(page, "experiment-1").locator(".nb-source").focus();
  await page.keyboard.press("Shift+Enter");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
  await expect(cell(page, "experiment-2").locator(".nb-source")).toBeFocused();
});

test("the keyboard alone opens the editor and leaves it", async ({ page }) => {
  await openLesson(page);
  const code = cell(page, "experiment-1").locator(".nb-source");
  await code.focus();
  await page.keyboard.press("Enter");
  const editor = cell(page, "experiment-1").locator(".cm-content");
  await expect(editor).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cell(page, "experiment-1").locator(".nb-notice")).toContainText(
    "Tab",
  );
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
});

test("nothing moves when the code becomes an editor", async ({ page }) => {
  await openLesson(page);
  await laidOut(page);
  const next = cell(page, "experiment-2");
  const before = await next.boundingBox();
  const scrolled = await page.evaluate(() => scrollY);
  await cell(page, "experiment-1").locator(".nb-source").click();
  await expect(cell(page, "experiment-1").locator(".cm-content")).toBeFocused();
  const after = await next.boundingBox();
  const moved = (await page.evaluate(() => scrollY)) - scrolled;
  expect(Math.abs(after!.y + moved - before!.y)).toBeLessThanOrEqual(1);
});

test("edits survive a reload and are not run by themselves", async ({
  page,
}) => {
  await openLesson(page);
  await type(page, "experiment-4", "const kept = 'mine';\nkept");
  await page.reload();
  await expect(cell(page, "experiment-4")).toHaveAttribute(
    "data-state",
    "edited",
  );
  await expect(cell(page, "experiment-4").locator(".nb-source")).toContainText(
    "const kept",
  );
  await expect(output(page, "experiment-4")).toHaveText("[2, 2]");
  await expect(output(page, "experiment-4")).toHaveAttribute("data-stale");
  await run(page, "experiment-4");
  await expect(output(page, "experiment-4")).toHaveText("mine");
});

test("a lesson that changed under a saved edit says so and leaves the choice", async ({
  page,
}) => {
  await openLesson(page);
  await page.evaluate(() =>
    localStorage.setItem(
      "convbook:edits:1:en/build-it",
      JSON.stringify({ "experiment-1": { source: "42", base: "older" } }),
    ),
  );
  await page.reload();
  const notice = cell(page, "experiment-1").locator(".nb-notice");
  await expect(notice).toContainText("The lesson has changed");
  await notice.getByRole("button", { name: "Take the lesson" }).click();
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "built",
  );
  await expect(cell(page, "experiment-1").locator(".nb-source")).toContainText(
    "padding: 1",
  );
});

test("Reset puts the lesson's text back, and Undo the reader's", async ({
  page,
}) => {
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "'mine'");
  await expect(output(page, "experiment-1")).toHaveText("mine");
  await cell(page, "experiment-1").locator(".nb-reset").click();
  await expect(output(page, "experiment-1")).toHaveText("[8, 8]");
  await cell(page, "experiment-1")
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(cell(page, "experiment-1").locator(".cm-content")).toHaveText(
    "'mine'",
  );
});

test("an error is marked at its line, whatever ended the pasted ones", async ({
  page,
}) => {
  await openLesson(page);
  await type(page, "experiment-1", "");
  const editor = cell(page, "experiment-1").locator(".cm-content");
  await editor.evaluate((element) => {
    const clipboardData = new DataTransfer();
    const text = "// 1\r\n// 2\u2028// 3\u2029throw new Error()";
    clipboardData.setData("text/plain", text);
    const options = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", options));
  });
  await expect(editor.locator(".cm-line")).toHaveCount(4);
  await page.keyboard.press("Control+Enter");
  await expect(output(page, "experiment-1")).toContainText("line 4");
  await expect(
    cell(page, "experiment-1").locator(".nb-error-line"),
  ).toHaveAttribute("style", "--line: 4;");
});

test("without storage a reader can work, and is told", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openLesson(page);
  await typeAndRun(page, "experiment-1", "1 + 1");
  await expect(output(page, "experiment-1")).toHaveText("2");
  await expect(cell(page, "experiment-1").locator(".nb-notice")).toContainText(
    "does not let the page keep",
  );
});
