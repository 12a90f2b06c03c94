import { expect, test } from "vitest";
import { pyramidOf } from "../../../src/visual/field/pyramid.ts";
import { ringOf } from "../../../src/visual/field/ring.ts";
import { readStack, type StackLayer } from "../../../src/visual/field/stack.ts";
import { explained, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";

const open = await opener("receptive-field");
const three = "k3s1d1.k3s1d1.k3s1d1";

/** Input elements that the top element reaches, by following every reading. */
function reached(layers: StackLayer[]): Set<number> {
  let places = new Set([0]);
  for (const { kernelSize, stride, dilation } of layers.toReversed())
    places = new Set(
      [...places].flatMap((place) =>
        Array.from({ length: kernelSize }, (_, k) => {
          return place * stride + k * dilation;
        }),
      ),
    );
  return places;
}

test.each([
  [three, 7, 7],
  ["k7s1d1", 7, 7],
  ["k3s1d2.k3s1d2.k3s1d2", 13, 7],
  ["k3s1d1.k3s1d2.k3s1d5", 17, 17],
  ["k3s1d1.k3s2d1.k3s1d1.k3s2d1.k3s1d1", 21, 21],
  ["k1s2d1.k3s1d1", 5, 3],
  ["k3s2d1.k3s2d1.k3s2d1.k3s2d1.k3s2d1.k3s2d1.k3s2d1", 255, 255],
])("%s sees %i elements and reads %i of them", (state, size, read) => {
  const layers = readStack(state)!;
  const { isRead } = pyramidOf(layers).levels[0]!;
  expect(isRead).toHaveLength(size);
  expect(isRead.filter(Boolean)).toHaveLength(read);
  const places = isRead.flatMap((isOne, place) => (isOne ? [place] : []));
  expect(new Set(places)).toEqual(reached(layers));
});

test("every line of the pyramid leads to the place that it stands for", () => {
  const { levels } = pyramidOf(readStack("k3s2d1.k2s1d3")!);
  const [input, middle, top] = levels;
  expect(middle!.places).toEqual([1, 3, 5, 7]);
  expect(top!.places).toEqual([4]);
  expect(top!.reads).toEqual([[0, 3]]);
  expect(middle!.reads[3]!.map((read) => input!.places[read])).toEqual([
    6, 7, 8,
  ]);
});

test("stack and single layer differ on the outer ring of two elements", () => {
  const ring = ringOf(readStack(three)!, 16);
  const expected = Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => {
      return Math.min(row, column, 15 - row, 15 - column) < 2;
    }),
  );
  expect(ring).toEqual(expected);
});

test("the first frame compares with the single layer", () => {
  const figure = open(three);
  expect(figure.say(0)).toContain("Receptive field 7;");
  const text = explained(figure, 0);
  expect(text).toContain(
    "7×7: 49 weights for each pair of channels, against 27",
  );
  expect(text).toContain("112 of 256 elements of a 16×16 input");
});

test("ten layers of 3×3 are 21 wide, and nearly all of it is in 11", () => {
  const ten = open(Array(10).fill("k3s1d1").join("."));
  expect(explained(ten, 0)).toContain("2.582; 95% lie within 11");
});

test("a step says what its layer adds", () => {
  expect(explained(open("k3s1d1.k3s1d2.k3s1d5"), 3)).toContain(
    "Layer 3 (3×3 d5): (3 − 1) ⋅ 5 ⋅ 1 = 10, so the receptive field grows from 7 to 17",
  );
});

test("its cell computes the same", async () => {
  const printed = await runProgram(open("k3s1d2.k3s1d2.k3s1d2"));
  expect(printed).toContain("size: 13, read: 7");
});

test.each([three, "k5s1d1.k5s1d1", "k1s1d1.k3s1d1"])(
  "the cell of %s counts where stack and single layer differ",
  async (state) => {
    const figure = open(state);
    const printed = await runProgram(figure);
    const [, count] = /differ on (\d+) of 256/.exec(printed)!;
    expect(explained(figure, 0)).toContain(`differ on ${count} of 256`);
  },
);

test("examples, layers and numbers can be set", () => {
  let figure = open(three);
  const set = (field: string, value: string) => {
    const changed = figure.change(field, value);
    if (typeof changed === "string") throw new Error(changed);
    figure = changed;
  };
  set("preset", "mixed");
  expect(figure.state).toBe("k3s1d1.k3s1d2.k3s1d5");
  set("layers", "2");
  set("layer-0-stride", "2");
  expect(figure.state).toBe("k3s2d1.k3s1d2");
  set("layers", "3");
  expect(figure.state).toBe("k3s2d1.k3s1d2.k3s1d2");
  set("layer", "1,2,0");
  expect(figure.state).toBe("k3s1d2.k3s1d2.k3s2d1");
  set("layer", "2");
  expect(figure.state).toBe("k3s2d1");
  set("layer", "0,0");
  expect(figure.state).toBe("k3s2d1.k3s2d1");
});

test.each([
  ["layers", "13", "from 1 to 12"],
  ["layer", "", "does not work"],
  ["layer", "0,3", "does not work"],
  ["layer", "0,0,0,0,0,0,0,0,0,0,0,0,0", "from 1 to 12"],
  ["layer-0-kernelSize", "0", "from 1 to 15"],
  ["layer-1-stride", "x", "x does not work"],
  ["layer-9-stride", "1", "does not work"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(three).change(field, value)).toContain(sentence);
});

test("a field that cannot be drawn is refused with its size", () => {
  const wide = open("k15s4d1.k15s4d1");
  expect(wide.change("layer-1-dilation", "8")).toContain("would be 463");
});

const longest = Array(12).fill("k15s4d8").join(".");

test.each(["", "k3s1", "k0s1d1", `${three}.${longest}`, longest])(
  "%j is no state",
  (state) => expect(() => open(state)).toThrow("no figure"),
);
