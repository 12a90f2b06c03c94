import { type CodeCheck, gradeCode, type Verdict } from "../exercise/index.ts";
import type { CellError } from "../notebook/output.ts";
import type { PageNotebook } from "./notebook.ts";

/** Judges the reader's code in a worker of its own, which ends with the check. */
export async function judgeCode(
  check: CodeCheck,
  seed: number,
  { session, sandbox }: PageNotebook,
  signal: AbortSignal,
): Promise<Verdict> {
  const program = await session.extract(check.id);
  if (!Array.isArray(program)) return gradeCode(check, failing(program), seed);
  const worker = await sandbox.spawn();
  signal.addEventListener("abort", () => worker.kill("stopped"));
  try {
    let error: CellError | undefined;
    const end = await worker.run(program, (message) => {
      if (message.type === "output" && message.output.kind === "error")
        error = message.output.error;
    });
    if (end !== "idle" || error)
      return await gradeCode(check, async () => ({ end, error }), seed);
    return await gradeCode(
      check,
      (name, args) => worker.call(check.id, name, [...args]),
      seed,
    );
  } finally {
    worker.kill();
  }
}

/** A call into code that cannot even start. */
function failing(error: CellError) {
  return async () => ({ end: "idle" as const, error });
}
