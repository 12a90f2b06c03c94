import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { barriers } from "./barriers.ts";

const file = (text: string) => ({
  name: "progress.json",
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

test("progress is loaded from a file, undone, saved and read again", async ({
  page,
}) => {
  await page.goto("/en/exercises/progress/");
  const input = page.locator("input[type=file]");
  const count = page.locator(".pg-count");
  const said = page.locator(".pg-said");
  await expect(count).toContainText("0 of ");
  await input.setInputFiles(file("not a progress file"));
  await expect(said).toContainText("not a file of exercise progress");

  const corr2d = { state: "solved", hints: 0, seed: 1, code: "// mine" };
  const records = { corr2d, nonsense: { state: "best" } };
  const sent = { format: "convbook-exercises", version: 1, exercises: records };
  await input.setInputFiles(file(JSON.stringify(sent)));
  await expect(said).toContainText("added: 1, updated: 0");
  await expect(said).toContainText("left out: 1");
  await expect(count).toContainText("1 of ");
  await said.getByRole("button", { name: "Undo" }).click();
  await expect(count).toContainText("0 of ");

  await input.setInputFiles(file(JSON.stringify(sent)));
  await expect(count).toContainText("1 of ");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const saved = await readFile(await (await coming).path(), "utf8");
  expect(JSON.parse(saved)).toMatchObject({ exercises: { corr2d } });
  expect(await barriers(page)).toEqual([]);

  // Code from a file is offered beside the starter, and nothing runs.
  await page.goto("/en/build-it/#exercise-corr2d");
  await expect(page.locator("#cell-corr2d .nb-offer")).toContainText("// mine");
});
