export interface Step {
  /** Name of the package.json script. */
  name: string;
  /** The step that has to pass first. */
  after?: string;
}

/** Exit code of a step that says why it cannot run on this machine. */
export const SKIPPED = 77;

export interface StepResult {
  step: Step;
  /** Skipped: the step itself said that this machine lacks what it needs. */
  outcome: "passed" | "failed" | "not run" | "skipped";
  output: string;
  seconds: number;
}

/**
 * Runs steps, several at a time, each as early as its place in the list and
 * its `after` allow. A step whose `after` did not pass is not run.
 *
 * @param width How many may run at once; ≥ 1.
 * @param report Called as each result is known.
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<Pick<StepResult, "outcome" | "output">>,
  width: number,
  report: (result: StepResult) => void,
): Promise<StepResult[]> {
  const waiting = [...steps];
  const results = new Map<string, StepResult>();
  const running = new Set<Promise<void>>();

  const settle = (result: StepResult) => {
    results.set(result.step.name, result);
    report(result);
  };
  const start = async (step: Step) => {
    const before = step.after && results.get(step.after)?.outcome;
    if (before && before !== "passed") {
      settle({ step, outcome: "not run", output: "", seconds: 0 });
      return;
    }
    const started = performance.now();
    const ended = await run(step);
    settle({ step, ...ended, seconds: (performance.now() - started) / 1000 });
  };

  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(
      ({ after }) => after === undefined || results.has(after),
    );
    if (next >= 0 && running.size < width) {
      for (const step of waiting.splice(next, 1)) {
        const task = start(step).finally(() => running.delete(task));
        running.add(task);
      }
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(
        `runSteps: ${waiting.map(({ name }) => name).join(", ")} wait for steps that are not in the list; name a step above`,
      );
    }
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

/** The last line: `5 passed, 1 failed`, and how many were not run if any. */
export function summary(results: readonly StepResult[]): string {
  const count = (outcome: StepResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  const rest = (["skipped", "not run"] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `, ${count(outcome)} ${outcome}`);
  return `${count("passed")} passed, ${count("failed")} failed${rest.join("")}`;
}
