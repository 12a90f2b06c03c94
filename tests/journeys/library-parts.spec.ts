import { expect, test } from "@playwright/test";
import { cell, openLesson, output, run, typeAndRun } from "./lesson.ts";

const gradient = `import { tensor } from "convbook";
const x = tensor([1, 2]);
x.requiresGrad = true;
x.mul(x).sum().backward();
x.grad`;

test("a convolution needs nothing more than the sandbox, gradients their part", async ({
  page,
}) => {
  const parts: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/library/")) parts.push(pathname);
  });
  await openLesson(page);
  await run(page, "experiment-4");
  await expect(cell(page, "experiment-4")).toHaveAttribute(
    "data-state",
    "done",
  );
  await expect(output(page, "experiment-4")).toHaveText("[2, 2]");
  expect(parts).toEqual([]);
  await typeAndRun(page, "four-axes", gradient);
  await expect(output(page, "four-axes")).toContainText("tensor([2., 4.]");
  expect(parts.at(-1)).toBe("/library/training.js");
});

test("a part that cannot be loaded is said, and the next run tries again", async ({
  page,
}) => {
  await openLesson(page);
  await page.route("**/library/*", (route) => route.abort());
  await typeAndRun(page, "four-axes", gradient);
  await expect(output(page, "four-axes")).toContainText("could not be loaded");
  await page.unroute("**/library/*");
  await page.keyboard.press("Control+Enter");
  await expect(output(page, "four-axes")).toContainText("tensor([2., 4.]");
});

test("a cell that fails against all expectation runs again, and says why", async ({
  page,
}) => {
  await page.route("**/build-it/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replaceAll(/"usual":"\w*"/g, '"usual":""');
    await route.fulfill({ response, body });
  });
  await openLesson(page);
  await run(page, "kernel-too-large");
  await expect(output(page, "kernel-too-large")).toContainText(
    "enlarge padding or shrink the kernel",
  );
});
