import { expect, test } from "vitest";
import { check } from "../../content/exercises/conv-out-type/check.ts";
import { gradeTypes } from "../../src/exercise/grade-types.ts";
import { askTypeScript } from "./prove-types.ts";

async function judge(source: string): Promise<string> {
  const ask = (types: readonly string[]) =>
    Promise.resolve(askTypeScript(source, types));
  const { outcome, message } = await gradeTypes(check, ask, 1);
  return `${outcome} ${message.id}`;
}

test.each([
  ["", "failed type-missing"],
  ["hello 你好", "failed types-problem"],
  ["function ConvOut() {}", "failed type-missing"],
  ["type ConvOut<N> = 4;", "failed type-parameters"],
  ["type ConvOut<N, K, P, S> = any;", "failed type-not-literal"],
  ["type ConvOut<N, K, P, S> = 4;", "failed type-wrong"],
  [
    "type ConvOut<N, K, P, S> = [N] extends [K] ? 1 : ConvOut<N | 0, K, P, [S]>;",
    "failed type-too-deep",
  ],
])("%j: %s", async (source, wanted) => {
  expect(await judge(source)).toBe(wanted);
});

test("without the type checker nothing is judged", async () => {
  const ask = () => Promise.resolve({ missing: "types-unavailable" });
  const { outcome } = await gradeTypes(check, ask, 1);
  expect(outcome).toBe("unjudged");
});
