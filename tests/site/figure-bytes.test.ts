import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loaders } from "../../src/components/figure/loaders.ts";
import {
  brotli,
  builtFiles,
  builtPages,
  dist,
  scriptsAtOnce,
  withImports,
} from "./pages.ts";

/** What a page with one figure loads for it when it comes near, in bytes of brotli. */
const most = 12_000;

const files = builtFiles();

const frame = files.find((file) => /^_astro\/figure\.[^./]+\.js$/.test(file))!;

/** The script of a kind, as the frame imports it. */
function scriptOf(kind: string): string {
  const text = readFileSync(join(dist, frame), "utf8");
  const found = new RegExp(`import\\([^)]*?/(${kind}\\.[^./]+\\.js)`).exec(
    text,
  );
  return `_astro/${found![1]}`;
}

test.each(Object.keys(loaders))(
  "a page with the figure %s loads little more for it",
  (kind) => {
    const lesson = builtPages().find(({ path }) => path === "/en/choosing/")!;
    const there = new Set(scriptsAtOnce(lesson.html));
    const loaded = withImports([frame, scriptOf(kind)]);
    const bytes = loaded
      .filter((file) => !there.has(file))
      .map((file) => brotli(readFileSync(join(dist, file), "utf8")));
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(most);
  },
);
