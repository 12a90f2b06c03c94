import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { laterMethods } from "../../src/build/mark-usual.ts";

/** Methods whose name says that a tensor is meant. */
const onlyOfTensors = laterMethods.filter((name) =>
  [Array.prototype, Math, Set.prototype, console].every((of) => !(name in of)),
);

test("whoever in the library calls a method that comes later brings it", () => {
  const call = new RegExp(`^[^*]*\\.(?:${onlyOfTensors.join("|")})\\(`, "m");
  const callers = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("tensor/"))
    .map((file) => ({ file, text: readFileSync(join("lib", file), "utf8") }))
    .filter(({ text }) => call.test(text));
  expect(callers.map(({ file }) => file)).toContain("loss.ts");
  const lacking = callers.filter(
    ({ text }) => !text.includes("tensor-methods.ts"),
  );
  expect(lacking.map(({ file }) => file)).toEqual([]);
});
