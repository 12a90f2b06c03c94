import { expect, test } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { hold } from "./hold.ts";
import { cell, openLesson, type } from "./lesson.ts";

for (const [browser, address] of [
  ["zh-CN", "/zh/"],
  ["en-GB", "/en/"],
  ["fr-FR", "/en/"],
] as const)
  test.describe(browser, () => {
    test.use({ locale: browser });
    test(`the front door leads a ${browser} browser to ${address}`, async ({
      page,
    }) => {
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    });
  });

test("the language switch is remembered and keeps the place", async ({
  page,
}) => {
  await openLesson(page, "en");
  await page.locator("#experiment-3").scrollIntoViewIfNeeded();
  await page.evaluate(() =>
    document.getElementById("experiment-3")?.scrollIntoView(),
  );
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/build-it\/#(cell-)?experiment-3$/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/zh\/$/);
});

test("the front page leads back to where the reader stopped", async ({
  page,
}) => {
  await openLesson(page, "en");
  await page.evaluate(() =>
    document.getElementById("experiment-2")?.scrollIntoView(),
  );
  const contents = page.locator("nb-contents");
  await expect(contents.locator("[aria-current]")).toHaveText(/^Experiment 2/);
  await page.goto("/en/");
  await expect(page.locator('[data-lesson="build-it"]')).toContainText("begun");
  await page.locator("#start").click();
  await expect(page).toHaveURL(/\/en\/build-it\/#(cell-)?experiment-2$/);
});

test("a lesson that was only looked at is the one to go on with", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/en/build-it/");
  await page.clock.runFor(9000);
  await page.waitForFunction(() => customElements.get("nb-contents"));
  await page.goto("/en/");
  await expect(page.locator("#start")).toHaveText(/Build it in TypeScript$/);
  await expect(page.locator("#start")).toHaveAttribute("href", /build-it\/$/);
});

for (const [language, question, page_, place] of [
  ["zh", "步幅减半", "卷积", /\/zh\//],
  ["en", "padding sides", "Padding", /\/en\//],
] as const)
  test(`${language}: the search finds what was asked, by keyboard`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    await page.keyboard.press("/");
    const sheet = page.locator("dialog.sheet");
    await expect(sheet.locator("input")).toBeFocused();
    await page.keyboard.insertText(question);
    await expect(sheet.locator(".found")).toContainText(page_);
    await expect(sheet.locator(".found mark").first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(place);
    await expect(sheet).toBeHidden();
  });

test("while the index is on its way the search says so", async ({ page }) => {
  const index = await hold(page, "**/pagefind/pagefind.js");
  await page.goto("/en/");
  await page.keyboard.press("/");
  const sheet = page.locator("dialog.sheet");
  await sheet.locator("input").fill("dilation");
  await expect(sheet.getByRole("status")).toHaveText("Searching…");
  index.release();
  await expect(sheet.getByRole("status")).toContainText("Found on");
});

test("a Chinese word leads to its page, however the browser would cut it", async ({
  page,
}) => {
  await page.goto("/zh/");
  await page.keyboard.press("/");
  const sheet = page.locator("dialog.sheet");
  for (const [word, path] of [
    ["步幅", "/zh/stride/"],
    ["填充", "/zh/padding/"],
    ["感受野", "/zh/receptive-field/"],
    ["卷积核", "/zh/what-a-filter-sees/"],
    ["互相关", "/zh/glossary/"],
    ["转置卷积", "/zh/stride-one-half/"],
  ] as const) {
    await sheet.locator("input").fill(word);
    const found = sheet.locator(`.found > li:has(a[href="${path}"])`);
    await expect(
      found.locator("mark", { hasText: word }).first(),
    ).toBeVisible();
    await expect(sheet.locator(".found b")).not.toHaveText([/\p{sc=Han} /u]);
  }
});

test("the sheet of keys opens with ?, and single keys can be turned off", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.keyboard.press("Shift+?");
  const sheet = page.locator("dialog.sheet");
  await sheet.getByLabel("Use the single keys").uncheck();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("/");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
});

test("the theme is chosen and remembered", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("button", { name: "Switch between" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("an address that is not there gets a page that helps", async ({
  page,
}) => {
  const response = await page.goto("/en/bild-it/");
  expect(response?.status()).toBe(404);
  await expect(page.locator(".meant:visible a")).toHaveText(
    "Build it in TypeScript",
  );
  await page.getByRole("link", { name: "To the front page" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test("the page for a lost Chinese address is Chinese, with what is around it", async ({
  page,
}) => {
  await page.goto("/zh/bild-it/");
  await expect(page).toHaveTitle("没有这一页");
  await expect(page.locator("header:visible")).toContainText("公式一览");
  await expect(page.locator("footer:visible")).toContainText("原书这一节");
  await expect(page.locator("header:visible")).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of ["zh", "en"])
    test(`${language}: the lesson is complete`, async ({ page }) => {
      await page.goto(`/${language}/build-it/`);
      await expect(page.locator("#cell-experiment-4 .nb-output")).toHaveText(
        "[2, 2]",
      );
      await expect(page.locator("math").first()).toBeVisible();
      await expect(page.locator("figure svg").first()).toBeVisible();
      await expect(page.locator(".ex-check").first()).toBeHidden();
      await page.locator("#cell-experiment-4 label").last().click();
      await page.locator("#cell-experiment-4 .nb-twin").click();
      await expect(page).toHaveURL(/#cell-experiment-4$/);
      await expect(page.locator("#cell-experiment-4 + div")).toContainText(
        "kernel_size=(3, 5)",
      );
      await page.goBack();
      await page.locator("#exercise-corr2d .ex-solution > summary").click();
      await page.locator("#exercise-corr2d .ex-solution > a").click();
      await expect(page.locator("#exercise-corr2d")).toBeInViewport();
      await expect(
        page.locator("#exercise-corr2d + div .ex-explanation"),
      ).toBeVisible();
    });
});

test("a question leads to itself, and the other language to the same one", async ({
  page,
}) => {
  await page.goto("/en/qa/#q3");
  await page.locator("#q7 h2 a").click();
  await expect(page).toHaveURL(/#q7$/);
  await page.evaluate(() => document.getElementById("q12")?.scrollIntoView());
  await expect(page.locator("#q7")).not.toBeInViewport();
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/qa\/#q12$/);
});

for (const width of [320, 360])
  test(`a cell with every button is no wider than a window of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLesson(page, "en");
    await type(page, "experiment-1", "'mine'");
    await cell(page, "experiment-1").locator(".nb-name").focus();
    for (const button of [".nb-tabs", ".nb-tool", ".nb-reset", ".nb-run"])
      await expect(
        cell(page, "experiment-1").locator(button).last(),
      ).toBeVisible();
    const wide = await page.evaluate(() => document.body.scrollWidth);
    expect(wide).toBe(width);
  });

test("a word of the glossary leads to the same word, and the search to the word itself", async ({
  page,
}) => {
  await page.goto("/en/glossary/");
  await page.evaluate(() =>
    document.getElementById("dilation")?.scrollIntoView(),
  );
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/glossary\/#dilation$/);
  await page.waitForLoadState();
  await page.keyboard.press("/");
  await expect(page.locator("dialog.sheet input")).toBeFocused();
  await page.keyboard.insertText("空洞率");
  await expect(
    page.locator('.found a[href$="/glossary/#dilation"]'),
  ).toBeVisible();
});

test("nothing is asked of another host", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    if (
      !/^(blob|data):/.test(request.url()) &&
      !request.url().startsWith(baseURL!)
    )
      strangers.push(request.url());
  });
  await openLesson(page);
  await cell(page, "experiment-1").locator(".nb-run").click();
  await expect(cell(page, "experiment-1")).toHaveAttribute(
    "data-state",
    "done",
  );
  expect(strangers).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  test("a cell is edited and run with the bar above the keyboard", async ({
    page,
  }) => {
    await openLesson(page, "zh");
    const experiment = cell(page, "experiment-1");
    await experiment.locator(".nb-source").tap();
    await expect(experiment.locator(".cm-content")).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("6 * 7");
    await expect(experiment.locator(".nb-toolbar")).toHaveCSS(
      "position",
      "fixed",
    );
    await experiment.locator(".nb-run").tap();
    await expect(experiment.locator(".nb-output")).toHaveText("42");
  });
});
