import { expect, test } from "vitest";
import { runSteps, summary, type Step } from "../../scripts/steps.ts";

const steps: Step[] = [
  { name: "types" },
  { name: "format" },
  { name: "build", after: "types" },
  { name: "journeys", after: "build" },
];

/** Runs the steps, some of which fail, and keeps a diary of them. */
async function diary(width: number, failing: string[] = []) {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const run = async ({ name }: Step) => {
    log.push(`start ${name}`);
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    const outcome = failing.includes(name) ? "failed" : "passed";
    return { outcome, output: `${name} ${outcome}` } as const;
  };
  const results = await runSteps(steps, run, width, ({ step, outcome }) =>
    log.push(`${outcome} ${step.name}`),
  );
  return { log, most, results };
}

test("one at a time, in order", async () => {
  const { log, most } = await diary(1);
  expect(most).toBe(1);
  expect(log.filter((line) => line.startsWith("start"))).toEqual(
    steps.map(({ name }) => `start ${name}`),
  );
});

test("two at a time, and never before the step that has to pass first", async () => {
  const { log, most } = await diary(2);
  expect(most).toBe(2);
  expect(log.indexOf("start build")).toBeGreaterThan(
    log.indexOf("passed types"),
  );
  expect(log.indexOf("start journeys")).toBeGreaterThan(
    log.indexOf("passed build"),
  );
});

test("after a failure the steps that need it are not run, the others are", async () => {
  const { log, results } = await diary(2, ["types"]);
  expect(results.map(({ outcome }) => outcome)).toEqual([
    "failed",
    "passed",
    "not run",
    "not run",
  ]);
  expect(log).not.toContain("start build");
  expect(summary(results)).toBe("1 passed, 1 failed, 2 not run");
});

test("results come in the order of the list, with their output", async () => {
  const { results } = await diary(2);
  expect(results.map(({ output }) => output)).toEqual(
    steps.map(({ name }) => `${name} passed`),
  );
  expect(summary(results)).toBe("4 passed, 0 failed");
});

test("a step that this machine cannot run is counted as skipped", async () => {
  const run = async () => ({ outcome: "skipped", output: "" }) as const;
  const results = await runSteps([{ name: "firefox" }], run, 1, () => {});
  expect(summary(results)).toBe("0 passed, 0 failed, 1 skipped");
});

test("a step that waits for one not in the list is our mistake", async () => {
  const lonely = [{ name: "build", after: "types" }];
  await expect(
    runSteps(
      lonely,
      () => Promise.reject(new Error("must not run")),
      2,
      () => undefined,
    ),
  ).rejects.toThrow("runSteps: build wait for steps that are not in the list");
});
