import type { CodeCheck, Verdict } from "../../exercise/index.ts";
import { judgeCode } from "../../exercise/judge-code.ts";
import { judgedWorker } from "../../exercise/judged-worker.ts";
import { extractCell } from "../../notebook/extract-cell.ts";
import type { CellError } from "../../notebook/output.ts";
import { pageNotebook } from "../notebook/notebook.ts";

/** Judges what the reader has written into the exercise's cell. */
export async function judgeCell(
  check: CodeCheck,
  signal: AbortSignal,
  seed?: number,
): Promise<Verdict> {
  const { session, sandbox } = pageNotebook();
  const program = await extractCell(session, check.id);
  const spawn = async () => judgedWorker(await sandbox.spawn());
  return judgeCode(check, { program, spawn, signal, seed });
}

/** An error of the reader's code, drawn as that of a cell. */
export function drawError(error: CellError, id: string): Promise<Node[]> {
  return pageNotebook().draw([{ kind: "error", error }], id);
}
