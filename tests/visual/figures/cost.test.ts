import { expect, test } from "vitest";
import { costOf } from "../../../src/visual/cost/stack-cost.ts";
import { explained, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";

const open = await opener("cost");
const five = "n64.c16.k3.l5.s2";

function of(state: [number, number, number, number, number], place: number) {
  const [size, channels, kernelSize, layers, stride] = state;
  return costOf({ size, channels, kernelSize, layers, stride }, place);
}

test.each([
  ["nowhere", -1, 47_185_920],
  ["first", 0, 11_796_480],
  ["last", 4, 40_108_032],
])("five layers with the stride %s", (_, place, macs) => {
  expect(of([64, 16, 3, 5, 2], place).macs).toBe(macs);
});

test.each([
  [2, 462_422_016],
  [3, 207_360_000],
  [4, 115_605_504],
])("one layer with stride %i", (stride, macs) => {
  const cost = of([224, 64, 3, 1, stride], 0);
  expect([cost.macs, cost.parameters]).toEqual([macs, 36_928]);
  expect(of([224, 64, 3, 1, stride], -1).macs).toBe(1_849_688_064);
});

test("the earlier the stride, the wider the field", () => {
  expect(of([64, 16, 3, 4, 2], 0).field).toBe(15);
  expect(of([64, 16, 3, 4, 2], 3).field).toBe(9);
});

test("a map of 64×64 with 16 channels takes 256 KiB", () => {
  const { layers, activationBytes } = of([64, 16, 3, 5, 2], 4);
  expect(layers[0]!.activationBytes).toBe(64 * 64 * 16 * 4);
  expect(activationBytes).toBe(4 * 64 * 64 * 16 * 4 + 32 * 32 * 16 * 4);
});

test("a step names the place, the totals and what is saved", () => {
  const figure = open(five);
  expect(figure.say(0)).toBe(
    "Stride 2 in layer 1: output 32×32, receptive field 19.",
  );
  const text = explained(figure, 0);
  expect(text).toContain("11,796,480 MACs, 11,600 parameters, 320 KiB");
  expect(text).toContain("47,185,920 MACs and 1.25 MiB");
  expect(text).toContain("takes 25.0% of those MACs");
});

test("its cell counts the same", async () => {
  const printed = await runProgram(open(five));
  expect(printed).toContain("1 { macs: 11796480, parameters: 11600");
  expect(printed).toContain("5 { macs: 40108032, parameters: 11600");
});

test.each([
  ["kernelSize", "4", "4 does not work"],
  ["stride", "1", "a whole number from 2 to 8"],
  ["channels", "1e9", "from 1 to 2048"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(five).change(field, value)).toContain(sentence);
});

test.each(["", "n64.c16.k4.l5.s2", "n64.c16.k3.l99.s2"])(
  "%j is no state",
  (state) => expect(() => open(state)).toThrow("no figure"),
);
