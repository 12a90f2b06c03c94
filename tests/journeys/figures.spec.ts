import { expect, type Locator, type Page, test } from "@playwright/test";

/** Brings a figure into view, and waits until its script answers. */
async function wake(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute("data-awake");
}

async function openFigure(page: Page, search = ""): Promise<Locator> {
  await page.goto(`/en/gallery/${search}`);
  const figure = page.locator("#strided");
  await wake(figure);
  return figure;
}

test("a figure is walked through by keyboard, and the address follows", async ({
  page,
}) => {
  const figure = await openFigure(page);
  const said = figure.locator(".fig-said");
  await figure.locator(".fig-scrub").focus();
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("Output (0, 1) is 8");
  await page.keyboard.press("ArrowDown");
  await expect(said).toContainText("Output (1, 1) is 8");
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await expect(figure.locator(".fig-count")).toHaveText("4 / 4");
  await expect(page).toHaveURL(
    /\?strided=n3x3\.k2x2\.p1,1,1,1\.s3,2\.d1,1\.zeros@4$/,
  );
  await page.reload();
  await expect(figure.locator(".fig-count")).toHaveText("4 / 4");
});

test("a setting changes the figure; what does not fit is said", async ({
  page,
}) => {
  const figure = await openFigure(page, "?other=1#stepper");
  await figure.locator(".fig-settings > summary").click();
  const kernel = figure.getByRole("group", { name: "Kernel" });
  const height = kernel.getByLabel("height");
  await height.fill("6");
  await height.press("Tab");
  await expect(figure.getByRole("alert")).toContainText("kernel spans 6");
  await expect(figure.locator("figcaption")).toContainText("kernel 2×2");
  await height.fill("3");
  await height.press("Tab");
  await expect(figure.locator("figcaption")).toContainText("kernel 3×2");
  await expect(figure.locator(".fig-problem")).toBeHidden();
  await expect(page).toHaveURL(/\?other=1&strided=.*@1#stepper$/);
});

test("an address that makes no sense leaves the lesson’s figure", async ({
  page,
}) => {
  const figure = await openFigure(page, "?strided=n9x9.k<b>@NaN");
  await expect(figure.getByRole("alert")).toContainText("The address asks");
  await figure.locator(".fig-next").click();
  await expect(figure.locator(".fig-said")).toContainText("(0, 1) is 8");
});

test("a place on the output is pinned; the pointer only visits", async ({
  page,
}) => {
  const figure = await openFigure(page);
  const output = figure.locator('[data-picture="output"]');
  const said = figure.locator(".fig-said");
  await output.hover({ position: { x: 20, y: 44 } });
  await expect(said).toContainText("Output (1, 0) is 6");
  await page.mouse.move(0, 0);
  await expect(said).toContainText("Output (0, 0) is 0");
  await output.click({ position: { x: 44, y: 20 } });
  await page.mouse.move(0, 0);
  await expect(said).toContainText("Output (0, 1) is 8");
});

test("an element of the window and its weight are marked together", async ({
  page,
}) => {
  const figure = await openFigure(page);
  const mark = (picture: string) =>
    figure.locator(`[data-picture="${picture}"] .f-mark`);
  // Elements of 28 units, within a rim of 2: the second in the second row.
  const second = { x: 44, y: 44 };
  await figure.locator('[data-picture="kernel"]').hover({ position: second });
  await expect(mark("input")).toHaveAttribute("d", "M31 31h22v22h-22z");
  await figure.locator('[data-picture="input"]').hover({ position: second });
  await expect(mark("kernel")).toHaveAttribute("d", "M31 31h22v22h-22z");
  await page.mouse.move(0, 0);
  await expect(mark("kernel")).toHaveCount(0);
});

test("nothing moves until it is asked to; playing ends at the end", async ({
  page,
}) => {
  await page.clock.install();
  const figure = await openFigure(page);
  await page.clock.runFor(5000);
  await expect(figure.locator(".fig-count")).toHaveText("1 / 4");
  await figure.getByRole("button", { name: "Play" }).click();
  await page.clock.runFor(5000);
  await expect(figure.locator(".fig-count")).toHaveText("4 / 4");
  await expect(figure.getByRole("button", { name: "Play" })).toBeVisible();
});

test("the code of the present setting can be read", async ({ page }) => {
  const figure = await openFigure(page);
  await figure.locator(".fig-programs > summary").click();
  await expect(figure.locator(".fig-programs pre")).toContainText(
    "conv2d(x, weight, { padding: 1, stride: [3, 2] })",
  );
  await figure.getByRole("button", { name: "PyTorch" }).click();
  await expect(figure.locator(".fig-programs pre")).toContainText(
    "F.conv2d(x, weight, padding=(1, 1), stride=(3, 2))",
  );
});

test("a figure of what a cell has measured has the code of the cell", async ({
  page,
}) => {
  await page.goto("/en/choosing/");
  const figure = page.locator("#figure-luck");
  await wake(figure);
  await figure.locator(".fig-programs > summary").click();
  await expect(figure.locator(".fig-programs pre")).toContainText(
    "expectedBest(models, m)",
  );
});

test("a figure’s cell runs in its lesson and shows what the figure does", async ({
  page,
}) => {
  await page.goto("/en/what-a-filter-sees/");
  const figure = page.locator("#figure-filters");
  await wake(figure);
  await figure.locator(".fig-programs > summary").click();
  await figure.getByRole("button", { name: "Run" }).click();
  await expect(figure.locator(".nb-output")).toContainText(
    'kernel 2 ["9.00", "16.25", "9.00", "0.00"]',
  );
});

test("every kind of figure is walked through, pointed at and set", async ({
  page,
}) => {
  await page.goto("/en/gallery/");
  const open = async (id: string) => {
    const figure = page.locator(`#${id}`);
    await wake(figure);
    return figure;
  };
  const steps: [id: string, sentence: string][] = [
    ["chains", "After layer 1: A is 220, B is 110."],
    ["field-gridding", "After layer 1: receptive field 5, jump 1."],
    ["stamps", "Input (0, 0) is 0"],
    ["placement", "Stride 2 in layer 2"],
    ["tones", "1000 Hz, amplitude 0.195 (−14.2 dB)"],
    [
      "directions",
      "Stripes at 45° under the kernel for 0°: the response is 7.63",
    ],
    ["accuracy", "k = 1, q = 0, s = 2: accuracy 0.258."],
  ];
  for (const [id, sentence] of steps) {
    const figure = await open(id);
    await figure.locator(".fig-next").click();
    await expect(figure.locator(".fig-said")).toContainText(sentence);
  }

  const chains = await open("chains");
  await chains
    .locator('[data-picture="sizes"]')
    .click({ position: { x: 120, y: 60 } });
  await expect(chains.locator(".fig-said")).toContainText(
    "it ended at layer 5",
  );
  await chains.locator(".fig-settings > summary").click();
  const stride = chains.getByRole("group", { name: "B" }).getByLabel("Stride");
  await stride.fill("3");
  await stride.press("Tab");
  await expect(chains.locator("figcaption")).toContainText(
    "per side, stride 3",
  );
  await expect(page).toHaveURL(/chains=n224\.l60\.x1\.ak5p0s1\.bk5p0s3@/);

  const accuracy = await open("accuracy");
  await accuracy
    .locator('[data-picture="plot"]')
    .hover({ position: { x: 299, y: 84 } });
  await expect(accuracy.locator(".fig-said")).toContainText(
    "k = 3, q = 1, s = 4: accuracy 0.755.",
  );

  await page.goto("/zh/gallery/?field-three=k15s4d8.k15s4d8@2");
  const field = await open("field-three");
  await expect(field.getByRole("alert")).toContainText("读不懂");
  await field.locator(".fig-next").click();
  await expect(field.locator(".fig-said")).toContainText("感受野3，间距1");
});

test("layers are added, dragged, moved by keys and removed", async ({
  page,
}) => {
  await page.goto("/en/gallery/");
  const figure = page.locator("#chains");
  await wake(figure);
  await figure.locator(".fig-settings > summary").click();
  const caption = figure.locator("figcaption");
  await figure.getByRole("button", { name: "Add a layer" }).last().click();
  const second = figure.getByRole("group", { name: "B, layer 2" });
  await second.getByLabel("Kernel").fill("3");
  await second.getByLabel("Kernel").press("Tab");
  await expect(caption).toContainText(
    "B: 5×5 padding 0 stride 2; 3×3 padding 0 stride 2, in turn",
  );

  const grip = (layer: number) =>
    figure
      .getByRole("group", { name: `B, layer ${layer}` })
      .getByRole("button", { name: /^Move layer/ });
  await grip(2).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(caption).toContainText("B: 3×3 padding 0 stride 2; 5×5");
  await expect(grip(1)).toBeFocused();

  await grip(1).scrollIntoViewIfNeeded();
  const [from, to] = [await grip(1).boundingBox(), await grip(2).boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 200, to!.y + 5, { steps: 3 });
  await page.mouse.up();
  await expect(caption).toContainText("B: 5×5 padding 0 stride 2; 3×3");
  await expect(page).toHaveURL(/\.ak5p0s1\.bk5p0s2-k3p0s2@1$/);

  await page.keyboard.press("Delete");
  await expect(caption).toContainText("B: kernel 5×5, padding 0 per side");
  await expect(grip(1)).toHaveCount(0);
});

test("a sound is heard when asked for, and refused with a sentence", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => {
      const { played } = document.documentElement.dataset;
      document.documentElement.dataset.played = `${Number(played ?? 0) + 1}`;
      return played ? Promise.reject(new Error("refused")) : Promise.resolve();
    };
  });
  await page.goto("/en/gallery/");
  const figure = page.locator("#tones");
  await wake(figure);
  await expect(page.locator("html")).not.toHaveAttribute("data-played");
  const before = figure.getByRole("button", { name: "Play before" });
  await before.click();
  await expect(before).toHaveAttribute("aria-pressed", "true");
  await before.click();
  await expect(before).toHaveAttribute("aria-pressed", "false");
  await before.click();
  await expect(figure.getByRole("alert")).toContainText("does not play it");
  await expect(before).toHaveAttribute("aria-pressed", "false");
  await figure.locator(".fig-next").click();
  await expect(figure.locator(".fig-said")).toContainText("[1, 1]/2");
});
