import { expect, type Page, test } from "@playwright/test";
import { builtPages } from "../site/pages.ts";
import { barriers } from "./barriers.ts";

/** Phones, and a window of 1280 at 200 % zoom: nobody should have to scroll sideways. */
const widths = [320, 360, 640, 768];

const paths = builtPages().map(({ path }) => path);
const isChinese = (path: string) => path.startsWith("/zh/");

// One page for many addresses: opening a page for each would take far longer than looking at it.
for (const [which, pages] of [
  ["Chinese", paths.filter(isChinese)],
  ["other", paths.filter((path) => !isChinese(path))],
] as const)
  test(`no ${which} page is too wide, or has what axe complains of in light or dark`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const desktop = page.viewportSize()!;
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      await showAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.body.scrollWidth);
        expect.soft(`${path} ${wide}`).toBe(`${path} ${width}`);
      }
      await expectUnfoldedToFit(page, path);
      await page.setViewportSize(desktop);
      expect.soft(await barriers(page), path).toEqual([]);
      // Only colours differ.
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await barriers(page, ["color-contrast"]), path).toEqual([]);
    }
  });

/** Lays out what is far below, too, as for a reader who comes there. */
async function showAll(page: Page): Promise<void> {
  const content = "* { content-visibility: visible !important }";
  await page.addStyleTag({ content });
}

/** Opens what is folded, which may bring more, in the narrowest window, and closes it again. */
async function expectUnfoldedToFit(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: widths[0]!, height: 800 });
  const closed = await page.evaluateHandle(() => {
    const found = [...document.querySelectorAll("details:not([open])")];
    for (const details of found) (details as HTMLDetailsElement).open = true;
    return found as HTMLDetailsElement[];
  });
  await expect(page.locator("details[open] > .out-later")).toHaveCount(0);
  const wide = await page.evaluate(() => document.body.scrollWidth);
  expect.soft(`${path} unfolded ${wide}`).toBe(`${path} unfolded ${widths[0]}`);
  await closed.evaluate((found) =>
    found.forEach((each) => (each.open = false)),
  );
}

test("axe complains of nothing that unfolds or opens over a page, in light or dark", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/zh/build-it/");
    await showAll(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details"))
        details.open = true;
    });
    expect.soft(await barriers(page)).toEqual([]);
    await page.keyboard.press("Shift+?");
    await expect(page.locator("dialog.sheet")).toBeVisible();
    expect.soft(await barriers(page)).toEqual([]);
  }
});
