import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeCode } from "../../../src/exercise/judge-code.ts";
import type { CodeCheck } from "../../../src/exercise/code-check.ts";
import { readerSource } from "../../../src/exercise/source.ts";
import { compileAttempt, startWorker } from "../../exercise/worker.ts";
import type { Said, Task } from "./page.ts";

/** A text to judge, and what must be said about it. */
export interface Attempt {
  what: string;
  task: Task;
  wanted: Said;
}

/** One draw for each: Node has the hundred. */
const seed = 101;

/** Starter, solution and every mistake of an exercise; the wanted words come from this process. */
export async function attemptsOf(check: CodeCheck): Promise<Attempt[]> {
  const folder = join("content/exercises", check.id);
  const mistakes = readdirSync(join(folder, "mistakes"));
  const files = [
    "starter.ts",
    "solution.ts",
    ...mistakes.map((name) => `mistakes/${name}`),
  ];
  const attempts: Attempt[] = [];
  for (const file of files) {
    const source = readerSource(readFileSync(join(folder, file), "utf8"));
    const program = compileAttempt(check.id, source);
    const { outcome, message } = await judgeCode(check, {
      program,
      seed,
      spawn: () => Promise.resolve(startWorker()),
      signal: new AbortController().signal,
    });
    attempts.push({
      what: `${check.id}/${file}`,
      task: { exercise: check.id, program, seed },
      wanted: [outcome, message.id],
    });
  }
  return attempts;
}
