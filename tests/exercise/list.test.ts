import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./texts.ts";

test("the exercises page lists every exercise once", () => {
  const file = readFileSync(join(root, "../exercises.json"), "utf8");
  const ids = (JSON.parse(file) as { id: string }[]).map(({ id }) => id);
  expect(ids.sort()).toEqual(readdirSync(root).sort());
});
