import type { Check } from "../../exercise/index.ts";
import { type ExerciseText, loadText } from "./text.ts";

/** How each exercise is judged, by its folder. */
export const checks: Record<string, () => Promise<Check>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Check>("/content/exercises/*/check.ts", {
      import: "check",
    }),
  ).map(([path, load]) => [path.split("/").at(-2)!, load]),
);

/** How an exercise is judged, and what it can say. */
export async function loadCheck(id: string): Promise<[Check, ExerciseText]> {
  const load = checks[id];
  if (!load) throw new RangeError(`loadCheck: no check for ${id}`);
  return Promise.all([load(), loadText(id)]);
}
