/** Judges texts in the page as an exercise does, many one after the other. */
import type { CodeCheck } from "../../../src/exercise/code-check.ts";
import { type Attempt, judgeCode } from "../../../src/exercise/judge-code.ts";
import { judgedWorker } from "../../../src/exercise/judged-worker.ts";
import type { LibraryPart } from "../../../src/notebook/library-parts.ts";
import { Sandbox } from "../../../src/notebook/sandbox/client.ts";

/** One text to judge, compiled, and the draw. */
export interface Task {
  exercise: string;
  program: Attempt["program"];
  seed: number;
}

/** What was said: the outcome and the message's id. */
export type Said = [outcome: string, message: string];

/** Makes the page's judge known to the journey. */
export function offerJudge(checks: CodeCheck[]): void {
  const judge = async (
    { exercise, program, seed }: Task,
    sandbox: Sandbox,
  ): Promise<Said> => {
    const check = checks.find(({ id }) => id === exercise)!;
    const { outcome, message } = await judgeCode(check, {
      program,
      seed,
      spawn: async () => judgedWorker(await sandbox.spawn()),
      signal: new AbortController().signal,
    });
    return [outcome, message.id];
  };
  const judgeAll = async (
    tasks: Task[],
    parts: LibraryPart[],
  ): Promise<Said[]> => {
    const sandbox = new Sandbox("/sandbox.html", {}, parts);
    const said: Said[] = [];
    // Several at a time: most of a check is waiting for the other side.
    const lanes = [0, 1, 2].map(async (lane) => {
      for (let i = lane; i < tasks.length; i += 3)
        said[i] = await judge(tasks[i]!, sandbox);
    });
    await Promise.all(lanes);
    return said;
  };
  Object.assign(globalThis, { judgeAll });
}
