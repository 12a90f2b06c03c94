import { expect, test, vi } from "vitest";
import { fault, faultOf } from "../../lib/fault.ts";
import type { Case } from "./faults/case.ts";
import { convolution } from "./faults/convolution.ts";
import { layers } from "./faults/layers.ts";
import { tensors } from "./faults/tensors.ts";
import { windows } from "./faults/windows.ts";
import { libraryTemplates, showTemplates } from "./templates.ts";

vi.resetModules();
const untrained = await import("../../lib/core.ts");

// prettier-ignore
const withoutTraining: Case =
  [() => untrained.ones(1).backward(), "Range", "backward: the gradients are not loaded; import from lib/index.ts or lib/training.ts"];

const cases = [
  ...convolution,
  ...windows,
  ...tensors,
  ...layers,
  withoutTraining,
];

test.each(
  cases.map(([attempt, error, message]) => ({ attempt, error, message })),
)("$message", ({ attempt, error, message }) => {
  const thrown = caught(attempt);
  expect(thrown).toBeInstanceOf(error === "Range" ? RangeError : TypeError);
  expect(thrown).toHaveProperty("message", message);
  const { op, template, values } = faultOf(thrown)!;
  const said = template.replace(/\{(\d+)\}/g, (_, place) => values[+place]!);
  expect(`${op}: ${said}`).toBe(message);
});

test("every sentence that the library can say is said above", () => {
  const said = cases.map(([attempt]) => faultOf(caught(attempt))!.template);
  expect(libraryTemplates()).toEqual([...new Set(said)].sort());
});

test("every sentence states a fact, then what to do", () => {
  for (const template of [...libraryTemplates(), ...showTemplates()]) {
    expect(template.split("; "), template).toHaveLength(2);
  }
});

test("a fault is found only in errors that the library made", () => {
  const error = fault`${"f"}: ${"x"} is ${[1, 2]}`;
  const made = { op: "f", template: "{0} is {1}", values: ["x", "[1, 2]"] };
  expect(error.message).toBe("f: x is [1, 2]");
  expect(faultOf(error)).toEqual(made);
  for (const other of [
    undefined,
    null,
    "text",
    made,
    new Error("plain"),
    new Error("caused", { cause: "text" }),
    new Error("caused", { cause: null }),
    new Error("caused", { cause: { op: "f", template: 1, values: [] } }),
    new Error("caused", { cause: { op: "f", template: "t", values: null } }),
  ]) {
    expect(faultOf(other)).toBeUndefined();
  }
});

function caught(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
