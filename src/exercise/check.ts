import type { CodeCheck } from "./code-check.ts";
import type { StepsCheck } from "./steps-check.ts";

/** How an exercise is judged. Each kind is graded by its own function; more kinds join this union. */
export type Check = CodeCheck | StepsCheck;
