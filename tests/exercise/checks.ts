import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../../src/exercise/check.ts";
import { root } from "./texts.ts";

/** The checks of all exercises, by folder. */
export const checks: Check[] = await Promise.all(
  readdirSync(root).map(async (id) => {
    const path = join(root, id, "check.ts");
    return ((await import(path)) as { check: Check }).check;
  }),
);
