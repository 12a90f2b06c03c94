import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ROOT } from "./npm.mjs";
import { runCommand } from "./run-command.ts";
import {
  runSteps,
  SKIPPED,
  summary,
  type Step,
  type StepResult,
} from "./steps.ts";
import { runScript } from "./stop.mjs";

/** In the order that keeps two at a time busiest: the slow ones begin early. */
const STEPS: Step[] = [
  { name: "check:types" },
  { name: "check:format" },
  { name: "check:lint" },
  // Both write the types that Astro derives from the content.
  { name: "build", after: "check:types" },
  { name: "test:unit" },
  { name: "test:site", after: "build" },
  { name: "test:journeys", after: "build" },
  { name: "test:firefox" },
];

await runScript(async () => {
  const isTalkative = Boolean(process.env.CI);
  const width = Math.min(2, availableParallelism());
  const results = await runSteps(STEPS, runStep, width, (result) => {
    console.log(line(result));
    if (isTalkative) console.log(result.output);
    else if (result.outcome === "skipped") console.log(result.output.trim());
  });
  for (const { step, outcome, output } of results) {
    if (outcome !== "failed") continue;
    if (!isTalkative) console.log(`\n${output.trimEnd()}`);
    console.log(`\n${step.name} failed; alone: npm run ${step.name}`);
  }
  console.log(`\n${summary(results)}`);
  const isGood = results.every(
    ({ outcome }) => outcome === "passed" || outcome === "skipped",
  );
  process.exitCode = isGood ? 0 : 1;
});

function line({ step, outcome, seconds }: StepResult): string {
  const mark =
    outcome === "passed" ? "ok" : outcome === "failed" ? "FAILED" : outcome;
  return `${mark.padEnd(8)}${step.name.padEnd(15)}${seconds.toFixed(1).padStart(6)} s`;
}

/** Not through `npm run`: the machine's npm may not start under a fetched Node. */
async function runStep({
  name,
}: Step): Promise<Pick<StepResult, "outcome" | "output">> {
  const { code, output } = await runCommand(scriptOf(name), { isQuiet: true });
  if (code === SKIPPED) return { outcome: "skipped", output };
  return { outcome: code === 0 ? "passed" : "failed", output };
}

function scriptOf(name: string): string {
  const file = readFileSync(join(ROOT, "package.json"), "utf8");
  const { scripts } = JSON.parse(file) as { scripts: Record<string, string> };
  const command = scripts[name];
  if (command !== undefined) return command;
  throw new Error(`check: package.json has no script ${name}; add it`);
}
