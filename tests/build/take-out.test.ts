import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { expect, test } from "vitest";
import { takeOut } from "../../src/build/take-out.ts";

type Hooks = AstroIntegration["hooks"];

/** A built site with two pages of this HTML, after `move` has been over them. */
async function built(html: string, base: string) {
  const dist = mkdtempSync(join(tmpdir(), "take-out-"));
  const pages = ["a.html", "b.html"].map((name) => join(dist, name));
  for (const page of pages) writeFileSync(page, html);
  const { hooks } = takeOut("test", "_kept", (page, keep) =>
    page.replace(/<i>(.*)<.i>/, (_, text: string) => keep(".txt", text)),
  );
  const told = { config: { base } };
  await hooks["astro:config:done"]!(
    told as Parameters<NonNullable<Hooks["astro:config:done"]>>[0],
  );
  const site = {
    dir: pathToFileURL(`${dist}/`),
    assets: new Map([["/", pages.map((page) => pathToFileURL(page))]]),
  };
  await hooks["astro:build:done"]!(
    site as Parameters<NonNullable<Hooks["astro:build:done"]>>[0],
  );
  return { pages: pages.map((page) => readFileSync(page, "utf8")), dist };
}

test("what two pages share becomes one file, and both know its address", async () => {
  const { pages, dist } = await built("<p><i>shared</i></p>", "/base");
  const [file, ...others] = readdirSync(join(dist, "_kept"));
  expect(others).toEqual([]);
  expect(readFileSync(join(dist, "_kept", file!), "utf8")).toBe("shared");
  expect(pages).toEqual(Array(2).fill(`<p>/base/_kept/${file}</p>`));
});
