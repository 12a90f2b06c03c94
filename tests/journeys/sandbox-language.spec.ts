import { expect } from "@playwright/test";
import { errorsOf, shown, test } from "./sandbox/fixture.ts";

for (const source of [
  "Array.prototype.push = () => 0",
  "Array.prototype.sum = () => 0",
  "Object.defineProperty(Array.prototype, 0, { value: 1 })",
  "Object.prototype.extra = 1",
  "Object.defineProperty(Object.prototype, 'type', { set() { throw 1; } })",
  "delete Array.prototype.map",
  "Array.isArray = () => false",
  "Map.prototype.get = () => 0",
  "String.prototype.padStart = () => ''",
  "Math.max = () => 0",
  "globalThis.Float32Array = Array",
  "globalThis.Math = {}",
]) {
  test(`a cell cannot change the language: ${source}`, async ({ notebook }) => {
    const ran = await notebook.run([
      source,
      "[...new Float32Array([1, 2]).map((each) => Math.max(each + 1))]",
    ]);
    expect(errorsOf(ran)).toHaveLength(1);
    expect(shown(ran)).toContain("[2, 3]");
  });
}

test("a cell's own objects may be named and worded as it likes", async ({
  notebook,
}) => {
  const ran = await notebook.run(`
    class Mistake extends Error { constructor() { super("x"); this.name = "Mistake"; } }
    class Numbers extends Array { map() { return "own"; } }
    const thing = {};
    thing.toString = () => "worded";
    Math.random = () => 0.5;
    globalThis.Mine = 1;
    const list = [];
    list[2] = 1;
    [new Mistake().name, Numbers.of(1).map(), String(thing), Math.random(), list.length]`);
  expect(shown(ran)).toEqual(['["Mistake", "own", "worded", 0.5, 3]']);
});
