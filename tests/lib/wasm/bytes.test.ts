import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileKernels } from "../../../scripts/compile-kernels.ts";

test("the committed bytes are what the compiler makes of the source", async () => {
  const file = new URL("../../../lib/wasm/bytes.ts", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(await compileKernels());
});
