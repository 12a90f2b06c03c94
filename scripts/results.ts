import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { executeCells } from "../src/build/execute.ts";
import { digestLibrary } from "../src/build/library-digest.ts";
import { extractCells } from "../src/build/extract.ts";
import { parseMdx } from "../src/build/parse-mdx.ts";
import {
  parseResult,
  readResultFile,
  resultFile,
  storedCells,
  writeResult,
} from "../src/build/stored-result.ts";
import { languages } from "../src/i18n/language.ts";
import { ROOT } from "./npm.mjs";

const library = await digestLibrary(ROOT);

// Runs the lessons that have stored cells without a fitting result, and keeps what these show.
for (const language of languages)
  for (const file of readdirSync(join(ROOT, "content", language)))
    if (file.endsWith(".mdx"))
      await refresh(`${language}/${file.slice(0, -".mdx".length)}`);

async function refresh(lesson: string): Promise<void> {
  const text = readFileSync(join(ROOT, "content", `${lesson}.mdx`), "utf8");
  const cells = extractCells(parseMdx(text));
  const outdated = storedCells(cells).filter(({ id, wanted }) => {
    const text = readResultFile(lesson, id);
    const kept = text === undefined ? undefined : parseResult(text);
    return kept?.digest !== wanted || kept.library !== library;
  });
  if (outdated.length === 0) return;
  const results = await executeCells(cells);
  for (const { id, wanted } of outdated) {
    const { outputs } = results.get(id)!;
    const file = resultFile(lesson, id);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeResult({ digest: wanted, library, outputs }));
    console.log(`${lesson}: ${id}`);
  }
}
