import { expect, type Page, test } from "@playwright/test";
import { hold } from "./hold.ts";
import { cell, openLesson, output, run } from "./lesson.ts";

const firstScript = "**/_astro/at-once*";

for (const [fault, answer] of [
  ["is not there", { status: 404 }],
  [
    "is cut off",
    { contentType: "text/javascript", body: "export const a = {" },
  ],
] as const)
  test(`a lesson whose script ${fault} reads as without scripts, and says so`, async ({
    page,
  }) => {
    await page.route(firstScript, (route) => route.fulfill(answer));
    await page.goto("/zh/build-it/");
    await expectTold(page, "没有加载成功");
    const covered = page.locator("[data-covered] > .nb-output > *");
    await expect(covered.first()).toBeVisible();
    await expect(page.locator(".ex-check").first()).toBeHidden();
  });

test("whatever part of a lesson is missing is said, and the rest goes on", async ({
  page,
}) => {
  await test.step("the guesses: nothing stays covered", async () => {
    await page.route("**/_astro/predict*", (route) => route.abort());
    await openLesson(page);
    await page.locator("nb-predict").first().scrollIntoViewIfNeeded();
    await expectTold(page, "did not arrive");
    await expect(page.locator("[data-covered]")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(missing(page)).toBeHidden();
  });
  await test.step("the search, cut off", async () => {
    await page.route("**/_astro/search*", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "import {" }),
    );
    await page.keyboard.press("/");
    await expectTold(page, "did not arrive");
    await page.keyboard.press("Escape");
  });
  await test.step("the search, on a page that has nothing else to load", async () => {
    const other = await page.context().newPage();
    await other.route("**/_astro/search*", (route) => route.abort());
    await other.goto("/zh/glossary/");
    await other.keyboard.press("/");
    await expectTold(other, "没有加载成功");
    await other.close();
  });
  await test.step("the sandbox: the cell says it, and runs when it is back", async () => {
    await page.route("**/sandbox.html", (route) =>
      route.fulfill({ status: 404 }),
    );
    await run(page, "experiment-1");
    await expect(output(page, "experiment-1")).toContainText(
      "could not be loaded",
    );
    await page.unroute("**/sandbox.html");
    await run(page, "experiment-1");
    await expect(output(page, "experiment-1")).toHaveText("[8, 8]");
  });
});

test("while scripts are on their way the lesson is there, and then wakes", async ({
  page,
}) => {
  const script = await hold(page, firstScript);
  await page.goto("/en/build-it/", { waitUntil: "commit" });
  await expect(output(page, "experiment-1")).toHaveText("[8, 8]");
  script.release();
  await run(page, "experiment-1");
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
});

/** The words are in every page, and seen when they are needed. */
async function expectTold(page: Page, words: string): Promise<void> {
  await expect(missing(page)).toBeVisible();
  await expect(missing(page)).toContainText(words);
}

function missing(page: Page) {
  return page.locator("#missing");
}
