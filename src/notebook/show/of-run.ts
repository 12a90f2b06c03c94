import type { LimitedOutputs } from "../output-limit.ts";
import type { Stage } from "./stage.ts";

/** Something that lasts as long as the run of a cell. */
export function ofRun<Kept>(
  { current }: Pick<Stage, "current">,
  make: (outputs: LimitedOutputs | undefined) => Kept,
): () => Kept {
  let kept: { run: LimitedOutputs | undefined; value: Kept } | undefined;
  return () => {
    const run = current();
    if (!kept || kept.run !== run) kept = { run, value: make(run) };
    return kept.value;
  };
}
