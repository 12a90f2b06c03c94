import { expect, test } from "vitest";
import { designed, responses } from "../../../src/visual/filters/responses.ts";
import { explained, measured, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";

const open = await opener("filters");

test("a kernel answers stripes of its direction most", () => {
  const strengths = responses(8, designed).map((row) =>
    row.map(({ strength }) => strength.toFixed(2)).join(" "),
  );
  expect(strengths).toEqual([
    "16.00 7.63 0.00 7.59",
    "9.00 16.25 9.00 0.00",
    "0.00 7.63 16.00 7.59",
    "9.00 0.00 9.00 16.16",
  ]);
});

test("a step names stripes, kernel and response", () => {
  const figure = open("w8");
  expect(figure.steps).toBe(16);
  expect(figure.say(4)).toBe(
    "Stripes at 0° under the kernel for 45°: the response is 9.00.",
  );
  expect(explained(figure, 4)).toBe(
    "This kernel responds most to stripes of its own direction: 16.25.",
  );
});

test("a place in the matrix is a pair", () => {
  const at = (row: number, column: number) =>
    open("w8").stepAt({ picture: "matrix", row, column, x: 0, y: 0 });
  expect([at(1, 1), at(1, 2), at(2, 3), at(4, 8)]).toEqual([0, 0, 5, 15]);
  expect([at(0, 3), at(2, 0)]).toEqual([undefined, undefined]);
});

test("its cell computes the same", async () => {
  const printed = await runProgram(open("w8"));
  expect(printed.match(/\d+\.\d+/g)?.join(" ")).toBe(
    "16.00 7.63 0.00 7.59 9.00 16.25 9.00 0.00 0.00 7.63 16.00 7.59 9.00 0.00 9.00 16.16",
  );
});

test("a wavelength that pixels cannot hold is refused", () => {
  expect(open("w8").change("wavelength", "1")).toContain("from 2 to 26");
});

test.each(["", "w1", "w8.x"])("%j is no state", (state) =>
  expect(() => open(state)).toThrow("no figure"),
);

const learned = await opener("filters", "en", "learned-weights");

test("the responses of learned kernels are those of the lesson", async () => {
  const figure = learned("w4");
  const told = Array.from({ length: figure.steps }, (_, step) =>
    Number(/response is (\S+)\.$/.exec(figure.say(step))![1]),
  );
  const { rows } = await measured("tuning");
  const wanted = rows.flatMap(([, ...row]) => row.map(Number));
  expect(told).toHaveLength(24);
  told.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 1));
});

test("a learned kernel has a favourite, and its cell computes it", async () => {
  const figure = learned("w4");
  const [, best, strength] =
    /Kernel 2 responds most to stripes at (\d+)°: (\S+)\.$/.exec(
      explained(figure, 4),
    )!;
  const printed = (await runProgram(figure)).split("\n");
  const line = printed.find((each) => each.startsWith("kernel 2 "))!;
  const at = [0, 45, 90, 135].indexOf(Number(best));
  expect(line.match(/\d+\.\d+/g)![at]).toBe(strength);
});
