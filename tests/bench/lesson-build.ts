import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter, unified } from "@astrojs/markdown-remark";
import type { Root } from "mdast";
import remarkMath from "remark-math";
import { ROOT } from "../../scripts/npm.mjs";
import { executeCells } from "../../src/build/execute.ts";
import { extractCells } from "../../src/build/extract.ts";
import { highlight } from "../../src/build/highlight.ts";
import { typecheckCells } from "../../src/build/typecheck.ts";
import config from "../../astro.config.mjs";

/** Milliseconds that the parts of a lesson's build take. */
export type LessonParts = Record<
  "extract" | "typecheck" | "execute" | "highlight",
  number
>;

const lessons = ["en", "zh"].map((language) => {
  const file = join(ROOT, `content/${language}/04-build-it.mdx`);
  return { file, ...parseFrontmatter(readFileSync(file, "utf8")) };
});

/** The parts of every lesson in the order of the build; the first pays for what starts then. */
export async function measureParts(): Promise<LessonParts[]> {
  const all: LessonParts[] = [];
  for (const { file, content } of lessons) {
    let parts: LessonParts | undefined;
    const timeParts = () => async (tree: Root) => {
      parts = await timed(tree);
    };
    const processor = unified({
      remarkPlugins: [remarkMath, timeParts],
    });
    const renderer = await processor.createMdxRenderer!(
      {},
      { optimize: false },
    );
    await renderer.process(content, file, {});
    if (parts) all.push(parts);
  }
  return all;
}

async function timed(tree: Root): Promise<LessonParts> {
  const start = performance.now();
  const cells = extractCells(tree);
  const extracted = performance.now();
  typecheckCells(cells);
  const checked = performance.now();
  await executeCells(cells);
  const executed = performance.now();
  for (const { source, twin, solution } of cells) {
    await highlight(source, "typescript");
    if (twin) await highlight(twin.value, "python");
    if (solution) await highlight(solution, "typescript");
  }
  return {
    extract: extracted - start,
    typecheck: checked - extracted,
    execute: executed - checked,
    highlight: performance.now() - executed,
  };
}

/** Milliseconds from a lesson's text to its JavaScript, through everything that the site sets. */
export async function measureLessons(): Promise<number[]> {
  const processor = config.markdown?.processor;
  const renderer = await processor!.createMdxRenderer!(
    { syntaxHighlight: false },
    { optimize: true },
  );
  const times: number[] = [];
  for (const { file, content, frontmatter } of lessons) {
    const start = performance.now();
    await renderer.process(content, file, { ...frontmatter });
    times.push(performance.now() - start);
  }
  return times;
}
