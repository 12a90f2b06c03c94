/**
 * Proves all exercises and prints per exercise how many wrong methods its check tells apart. A
 * mistake that passes, or gets another message than its own, is printed and fails.
 */
import type { Proof } from "../tests/exercise/proof.ts";
import { checks } from "../tests/exercise/checks.ts";
import { prove } from "../tests/exercise/prove.ts";

const started = performance.now();
const proofs: Proof[] = [];
for (const check of checks) proofs.push(await prove(check, 100));

const rows = proofs.map(({ id, kind, mistakes, draws, problems }) => [
  id,
  kind,
  String(mistakes),
  String(draws),
  problems.length === 0 ? "yes" : `NO: ${problems.length}`,
]);
const head = ["exercise", "kind", "told apart", "draws", "holds"];
const widths = head.map((word, column) =>
  Math.max(word.length, ...rows.map((row) => row[column]!.length)),
);
for (const row of [head, ...rows])
  console.log(row.map((cell, i) => cell.padEnd(widths[i]!)).join("  "));

const sum = (key: "draws" | "mistakes") =>
  proofs.reduce((total, proof) => total + proof[key], 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `\n${proofs.length} exercises, ${sum("mistakes")} wrong methods, ${sum("draws")} draws, ${seconds} s`,
);
for (const { id, problems } of proofs)
  for (const problem of problems.slice(0, 5)) {
    console.error(`${id}: ${problem}`);
    process.exitCode = 1;
  }
