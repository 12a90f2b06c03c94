import { expect, test } from "vitest";
import { measure, Meter } from "../../../src/notebook/sandbox/meter.ts";

const meter = () => new Meter({ messages: 3, bytes: 1_000 });

test("admits as many messages as the limit, until the next run", () => {
  const counter = meter();
  const admitted = () => [1, 2, 3, 4].map(() => counter.admits("a"));
  expect(admitted()).toEqual([true, true, true, false]);
  counter.reset();
  expect(admitted()).toEqual([true, true, true, false]);
});

test.each<[string, unknown]>([
  ["a long string", "x".repeat(500)],
  ["a string deep inside", { a: [{ b: new Set(["x".repeat(500)]) }] }],
  ["a long key", { ["x".repeat(500)]: 0 }],
  ["a map's key", new Map([["x".repeat(500), 0]])],
  ["a buffer", new ArrayBuffer(1_000)],
  [
    "a short view of a long buffer",
    new Uint8Array(new ArrayBuffer(1_000), 0, 1),
  ],
  ["a blob", new Blob(["x".repeat(1_000)])],
  ["many small values", new Array(100).fill(0)],
])("refuses %s beyond the bytes of a run", (_, message) => {
  expect(meter().admits(message)).toBe(false);
});

test("adds up the bytes of a run", () => {
  const counter = meter();
  const message = "x".repeat(200);
  expect([counter.admits(message), counter.admits(message)]).toEqual([
    true,
    true,
  ]);
  expect(counter.admits(message)).toBe(false);
});

test("counts what occurs twice, or in itself, once", () => {
  const loop: unknown[] = [];
  loop.push(loop, loop);
  expect(measure(loop)).toBeLessThan(200);
});

test("stops counting beyond the limit", () => {
  let touched = 0;
  const list = {
    get 0() {
      return ++touched;
    },
    get 1() {
      return ++touched;
    },
  };
  measure([list, "x".repeat(1_000)], 100);
  expect(touched).toBe(0);
});
