import type { Check } from "../../exercise/index.ts";

/** How each exercise is judged, by its folder; loaded when the reader first asks. */
export const checks: Record<string, () => Promise<Check>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Check>("/content/exercises/*/check.ts", {
      import: "check",
    }),
  ).map(([path, load]) => [path.split("/").at(-2)!, load]),
);
