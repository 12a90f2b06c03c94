import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { cell, openLesson } from "./lesson.ts";

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
  await expect(page).toHaveURL(/\/zh\/build-it\/#(cell-)?[a-z0-9-]+$/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/zh\/$/);
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
  const response = await page.goto("/en/nowhere/");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "To the front page" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
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
      await page.locator("#cell-experiment-4 label").last().click();
      await expect(page.locator("#cell-experiment-4 .nb-twin")).toContainText(
        "kernel_size=(3, 5)",
      );
      await expect(page.locator(".ex-check").first()).toBeHidden();
      await page.locator("#exercise-corr2d .ex-solution > summary").click();
      await expect(
        page.locator("#exercise-corr2d .ex-explanation"),
      ).toBeVisible();
    });
});

for (const path of [
  "/zh/",
  "/en/",
  "/zh/build-it/",
  "/en/build-it/",
  "/404.html",
])
  for (const theme of ["light", "dark"] as const)
    test(`${path} in ${theme} has nothing that axe complains of`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)),
      }));
      expect(found).toEqual([]);
    });

for (const width of [320, 360, 768])
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/zh/", "/en/", "/zh/build-it/", "/en/build-it/"]) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.body.scrollWidth);
      expect(`${path} ${wide}`).toBe(`${path} ${width}`);
    }
  });

test("every link of the site leads somewhere, down to its anchor", async ({
  page,
  request,
}) => {
  for (const path of ["/zh/", "/en/", "/zh/build-it/", "/en/build-it/"]) {
    await page.goto(path);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname, hash }) => ({ pathname, hash })),
    );
    for (const { pathname, hash } of links) {
      const here = pathname === path;
      if (!here) expect((await request.get(pathname)).status()).toBe(200);
      else if (hash) await expect(page.locator(hash)).toHaveCount(1);
    }
  }
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
  await cell(page, "experiment-1").locator(".nb-run").click({ force: true });
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
