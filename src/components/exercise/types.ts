import { judgeFreshly } from "../../exercise/fresh-draw.ts";
import { gradeTypes, type TypeAnswers } from "../../exercise/grade-types.ts";
import type { TypesCheck, Verdict } from "../../exercise/index.ts";
import { pageTypes } from "../editor/types.ts";
import { pageNotebook } from "../notebook/notebook.ts";

/** Judges the reader's types by what the page's type checker makes of them; it may have to load. */
export async function judgeTypes(
  check: TypesCheck,
  seed: number | undefined,
  signal: AbortSignal,
  sayLoading: () => void,
): Promise<Verdict> {
  const types = pageTypes(pageNotebook().session);
  types.start({ isRequested: true });
  if (types.state === "loading") sayLoading();
  const stopped = new Promise<{ missing: string }>((resolve) => {
    const stop = () => resolve({ missing: "stopped" });
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  const ask = async (
    uses: readonly string[],
  ): Promise<TypeAnswers | { missing: string }> => {
    const answers = await types.ask("evaluate", check.id, uses);
    if (answers) return answers;
    const isFailed = types.state === "failed";
    return { missing: isFailed ? "types-unavailable" : "types-timed-out" };
  };
  const askOrStop = (uses: readonly string[]) =>
    Promise.race([ask(uses), stopped]);
  return judgeFreshly((draw) => gradeTypes(check, askOrStop, draw), seed);
}
