import type { ChoiceCheck } from "./choice-check.ts";
import type { CodeCheck } from "./code-check.ts";
import type { MatchCheck } from "./match-check.ts";
import type { StepsCheck } from "./steps-check.ts";
import type { TypesCheck } from "./types-check.ts";

/** How an exercise is judged. Each kind is graded by its own function; more kinds join this union. */
export type Check =
  ChoiceCheck | CodeCheck | MatchCheck | StepsCheck | TypesCheck;
