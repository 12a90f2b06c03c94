import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "../../scripts/site-build.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convbook-"));
  mkdirSync(join(root, "src/deep"), { recursive: true });
  writeFileSync(join(root, "src/deep/a.ts"), "a");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each<[string, () => void]>([
  ["added", () => writeFileSync(join(root, "src/b.ts"), "b")],
  ["removed", () => rmSync(join(root, "src/deep/a.ts"))],
  ["made longer", () => writeFileSync(join(root, "src/deep/a.ts"), "aa")],
  ["touched", () => utimesSync(join(root, "src/deep/a.ts"), 1, 1)],
])("changes when a file is %s", (_, change) => {
  const before = fingerprint(root, ["src"]);
  change();
  expect(fingerprint(root, ["src"])).not.toBe(before);
});

test("stays when nothing changes, or only what it does not cover", () => {
  const before = fingerprint(root, ["src", "public"]);
  writeFileSync(join(root, "notes.txt"), "n");
  expect(fingerprint(root, ["src", "public"])).toBe(before);
});
