import { expect, test } from "@playwright/test";

for (const [name, part] of [
  ["conv2d", "convolution"],
  ["nn.Conv2d", "layers"],
  ["PadMode", "tensors"],
])
  test(`an old link to ${name} leads on to its entry, and back past the overview`, async ({
    page,
  }) => {
    await page.goto("/en/");
    await page.goto(`/en/reference/#${name}`);
    await expect(page).toHaveURL(`/en/reference/${part}/#${name}`);
    await expect(page.locator(`[id="${name}"]`)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL("/en/");
  });

test("a part's own old link stays on the overview", async ({ page }) => {
  await page.goto("/zh/reference/#pooling");
  await expect(page.locator("#pooling")).toBeInViewport();
  await page.locator("#pooling a").click();
  await expect(page).toHaveURL("/zh/reference/pooling/");
});

test("the search leads to a function on the page of its part", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.keyboard.press("/");
  const field = page.locator("dialog.sheet input");
  await expect(field).toBeFocused();
  for (const [name, part] of [
    ["unreadPositions", "accounts"],
    ["maxPool2d", "pooling"],
    ["convTranspose2d", "convolution"],
  ]) {
    await field.fill(name!);
    await expect(
      page.locator(`.found a[href$="/en/reference/${part}/#${name}"]`),
    ).toBeVisible();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an old link ends at the name in the overview, one link from its entry", async ({
    page,
  }) => {
    await page.goto("/zh/reference/#usageMap");
    await expect(page.locator("#usageMap")).toBeInViewport();
    await page.locator("#usageMap a").click();
    await expect(page).toHaveURL("/zh/reference/accounts/#usageMap");
  });
});
