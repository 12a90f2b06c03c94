import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import {
  drawUses,
  gradeTypes,
  type TypeAnswers,
} from "../../src/exercise/grade-types.ts";
import { readerSource } from "../../src/exercise/source.ts";
import { type TypesCheck, writeUse } from "../../src/exercise/types-check.ts";
import { CellService } from "../../src/typing/cell-service.ts";
import { findStrayMistakes } from "./mistake-files.ts";
import type { Proof } from "./proof.ts";
import { languages } from "../../src/i18n/language.ts";
import { root, speak } from "./texts.ts";

let service: CellService | undefined;

/** What TypeScript makes of types below a reader's code. */
export function askTypeScript(
  source: string,
  types: readonly string[],
): TypeAnswers {
  service ??= new CellService({
    root: join(root, "../.."),
    standard: ts.getDefaultLibFilePath({}),
    read: (path) => ts.sys.readFile(path),
  });
  service.show([{ id: "exercise", source }]);
  return service.evaluate("exercise", types);
}

/** The starter fails, the solution passes, each wrong type gets exactly its message. */
export async function proveTypes(
  check: TypesCheck,
  draws: number,
): Promise<Proof> {
  const { id, parts } = check;
  const problems: string[] = [];
  const mistakes = parts.flatMap((part) => part.mistakes.map(({ id }) => id));
  const attempts = [
    ["starter", "type-not-literal"],
    ["solution", "types-passed"],
    ...mistakes.map((mistake) => [`mistakes/${mistake}`, mistake]),
  ] as const;
  const asked = Array.from({ length: draws }, (_, seed) =>
    drawUses(check, seed).map(({ part, args }) => writeUse(part.name, args)),
  );
  const all = [...new Set(asked.flat())];
  for (const [file, wanted] of attempts) {
    const text = readFileSync(join(root, id, `${file}.ts`), "utf8");
    // All draws at once: TypeScript takes longest to begin.
    const answers = askTypeScript(readerSource(text), all);
    const byUse = new Map(all.map((use, i) => [use, answers.types[i]!]));
    for (const [seed, uses] of asked.entries()) {
      const types = uses.map((use) => byUse.get(use)!);
      const ask = () => Promise.resolve({ ...answers, types });
      const { message } = await gradeTypes(check, ask, seed);
      if (message.id !== wanted)
        problems.push(`${file}, draw ${seed}: ${message.id}`);
      for (const language of languages)
        if (/[{}]/.test(speak(id, language, message)))
          problems.push(`${file}, ${language}: a hole is left`);
    }
  }
  problems.push(...findStrayMistakes(id, mistakes));
  return { id, kind: "types", mistakes: mistakes.length, draws, problems };
}
