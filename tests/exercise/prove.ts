import type { Check } from "../../src/exercise/check.ts";
import type { Proof } from "./proof.ts";
import { proveChoice } from "./prove-choice.ts";
import { proveCode } from "./prove-code.ts";
import { proveMatch } from "./prove-match.ts";
import { proveSteps } from "./prove-steps.ts";
import { proveTypes } from "./prove-types.ts";

/** Tries the right answers and all mistakes of an exercise on so many draws. */
export async function prove(check: Check, draws: number): Promise<Proof> {
  if (check.kind === "code") return proveCode(check, draws);
  if (check.kind === "steps") return proveSteps(check, draws);
  if (check.kind === "match") return proveMatch(check);
  if (check.kind === "types") return proveTypes(check, draws);
  return proveChoice(check);
}
