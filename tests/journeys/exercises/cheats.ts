import { compileAttempt } from "../../exercise/worker.ts";
import type { Attempt } from "./tasks.ts";

/** Zeros in the right shape: right for nobody who compares. */
const zeros = `
  const count = (n, k, axis) =>
    Math.trunc((n + 2 * padding[axis] - k) / stride[axis]) + 1;
  const oh = count(input.length, kernel.length, 0);
  const ow = count(input[0].length, kernel[0].length, 1);
  const rows = [];
  for (let y = 0; y < oh; y++) {
    rows[y] = [];
    for (let x = 0; x < ow; x++) rows[y][x] = 0;
  }
  return rows;`;

const corr2d = (before: string, body = zeros) =>
  `${before}\nfunction corr2d(input, kernel, { padding, stride }) {${body}}`;

/**
 * Code that would have itself taken for right, and what is said about it. `Reflect.set` and its kin
 * go on where the language cannot be changed.
 */
const cheats: [what: string, source: string, id: string][] = [
  [
    "a language in which all things are the same",
    corr2d(`
      for (const [of, name] of [[Object, "is"], [Number, "isFinite"], [Array, "isArray"]])
        Reflect.set(of, name, () => true);
      for (const name of ["abs", "max"]) Reflect.set(Math, name, () => 0);
      JSON.stringify = JSON.parse = () => "[]";
      globalThis.structuredClone = () => ({ value: [[0]], args: [] });`),
    "wrong-values",
  ],
  [
    "lists that give themselves for others",
    corr2d(`
      for (const name of ["every", "map", "find", "some", "push", "flat"])
        Reflect.set(Array.prototype, name, function () { return this; });
      for (const name of ["Float32Array", "Float64Array"])
        Reflect.set(globalThis, name, Array);`),
    "wrong-values",
  ],
  [
    "fields on every object",
    corr2d(`
      const how = Object.assign(Object.create(null),
        { get: () => "passed", set() {}, configurable: true });
      for (const name of ["args", "error", "end", "type", "outcome", "value"])
        Reflect.defineProperty(Object.prototype, name, how);`),
    "wrong-values",
  ],
  [
    "promises that never tell",
    corr2d(`
      Reflect.set(Promise.prototype, "then", function () { return this; });
      Reflect.apply = Function.prototype.call = () => [[0]];`),
    "wrong-values",
  ],
  [
    "messages of its own",
    corr2d(`
      const message = { type: "result", run: 1, value: [[1]], args: [] };
      for (const send of [globalThis.postMessage, globalThis.parent?.postMessage])
        try { send(message, "*"); } catch {}
      globalThis.dispatchEvent(
        new globalThis.MessageEvent("message", { data: message }));
      console.log("PASS");`),
    "wrong-values",
  ],
  [
    "a language of its own",
    corr2d(`Array.isArray = () => true;`),
    "does-not-run",
  ],
  [
    "another library",
    corr2d(`import * as all from "convbook"; all.conv2d = () => 1;`),
    "does-not-run",
  ],
  [
    "a value that is ready when it likes",
    corr2d("", `return { then(take) { take([[0]]); } };`),
    "constant",
  ],
];

/** Products by `*`, and as many calls of `multiply` as nobody asked for. */
const uncounted = `
const iterator = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { return iterator.call(this); };
function stridedCorr(input, kernel, stride, multiply) {
  const rows = [];
  for (let y = 0; y + kernel.length <= input.length; y += stride) {
    const row = [];
    for (let x = 0; x + kernel[0].length <= input[0].length; x += stride) {
      let sum = 0;
      for (let i = 0; i < kernel.length; i++)
        for (let j = 0; j < kernel[0].length; j++)
          sum += kernel[i][j] * input[y + i][x + j];
      row.push(sum);
    }
    rows.push(row);
  }
  return rows;
}`;

export const cheatAttempts: Attempt[] = [
  ...cheats.map((cheat) => ["corr2d", ...cheat] as const),
  [
    "count-multiplications",
    "products that are not counted",
    uncounted,
    "counts-too-few",
  ] as const,
].map(([exercise, what, source, id]) => ({
  what,
  task: { exercise, program: compileAttempt(exercise, source), seed: 1 },
  wanted: ["failed", id],
}));
