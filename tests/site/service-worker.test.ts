import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFiles, dist } from "./pages.ts";

const files = builtFiles();
const worker = readFileSync(join(dist, "sw.js"), "utf8");

test("every page and every script can be kept", () => {
  const wanted = files.filter((file) => /\.(html|js|json)$/.test(file));
  const missing = wanted.filter(
    (file) => file !== "sw.js" && !worker.includes(`"${file}"`.slice(1, -1)),
  );
  expect(missing).toEqual([]);
});

test("what a first visit brings stays below 3 MB before compression", () => {
  const core = files.filter(
    (file) =>
      file.startsWith("_astro/") &&
      readFileSync(join(dist, file)).length <= 450_000,
  );
  const bytes = core.reduce(
    (sum, file) => sum + readFileSync(join(dist, file)).length,
    0,
  );
  expect(bytes).toBeLessThan(3_000_000);
});
