import { expect, test } from "vitest";
import { followChain } from "../../../src/visual/chain/chain.ts";
import type { Figure } from "../../../src/visual/figures/figure.ts";
import { explained, opener } from "./open.ts";
import { runProgram } from "./run-program.ts";

const open = await opener("shape-chain");
const slide = "n224.l60.x1.ak5p0s1.bk5p0s2";

function follow(size: number, kernelSize: number, padding = 0, stride = 1) {
  return followChain(size, [{ kernelSize, padding, stride }], 120);
}

test.each([
  [224, 3, 111, 2], // 4 after 110
  [224, 5, 55, 4],
  [224, 7, 37, 2],
  [224, 11, 22, 4],
  [32, 5, 7, 4],
])("%i by %i×%i: %i layers", (n, k, layers, last) => {
  const { sizes, isAtEnd } = follow(n, k);
  expect([sizes.length - 1, sizes.at(-1), isAtEnd]).toEqual([
    layers,
    last,
    true,
  ]);
});

test("with stride 2 five layers do what fifty-five do without", () => {
  expect(follow(224, 5, 0, 2).sizes).toEqual([224, 110, 53, 25, 11, 4]);
});

test("a chain that keeps its size ends where it is told to", () => {
  const { sizes, macs, isAtEnd } = followChain(
    224,
    [{ kernelSize: 5, padding: 2, stride: 1 }],
    55,
  );
  expect(new Set(sizes)).toEqual(new Set([224]));
  expect(macs.reduce((a, b) => a + b)).toBe(68_992_000);
  expect(isAtEnd).toBe(false);
});

test("unequal layers take turns", () => {
  const lenet = "n28.l4.x0.ak5p2s1-k2p0s2-k5p0s1-k2p0s2.bk3p1s2";
  expect(open(lenet).say(4)).toBe("After layer 4: A is 5, B is 2.");
  expect(open(lenet).caption).toContain(
    "A: 5×5 padding 2 stride 1; 2×2 padding 0 stride 2; 5×5 padding 0 stride 1; 2×2 padding 0 stride 2, in turn. B: kernel 3×3",
  );
  const longer = open(lenet).change("most", "6") as Figure;
  // 5 → 5 by 5×5 with padding 2, then 2 by 2×2 with stride 2
  expect(longer.say(6)).toBe("After layer 6: A is 2, B is 1.");
});

test("layers are moved, added and removed", () => {
  const two = "n32.l8.x0.ak3p0s1-k2p0s2.bk3p1s1";
  const state = (list: string) => (open(two).change("a", list) as Figure).state;
  expect(state("1,0")).toBe("n32.l8.x0.ak2p0s2-k3p0s1.bk3p1s1");
  expect(state("1")).toBe("n32.l8.x0.ak2p0s2.bk3p1s1");
  expect(state("0,1,1")).toBe("n32.l8.x0.ak3p0s1-k2p0s2-k2p0s2.bk3p1s1");
  const [moved, there] = ["1,0", "0,1"].map((list) => {
    return (open(two).change("a", list) as Figure).say(2);
  });
  expect([moved, there]).toEqual([
    "After layer 2: A is 14, B is 32.",
    "After layer 2: A is 15, B is 32.",
  ]);
});

test("the first frame says where both chains lead and what they cost", () => {
  expect(explained(open(slide), 0)).toBe(
    "A: 55 layers lead to 4, then no window fits; 22,792,000 MACs in all.\n" +
      "B: 5 layers lead to 4, then no window fits; 391,775 MACs in all.",
  );
});

test("a step writes out the layer, and remembers the chain that has ended", () => {
  const figure = open(slide);
  expect(explained(figure, 1)).toContain(
    "B ⌊(224 − 5 + 0 + 2) / 2⌋ = ⌊221 / 2⌋ = 110 · 302,500 MACs here",
  );
  expect(figure.say(44)).toBe(
    "After layer 44: A is 48, B is 4 (it ended at layer 5).",
  );
});

test("its cell counts the same", async () => {
  const printed = await runProgram(open(slide));
  expect(printed).toContain("layers: 55, size: 4, macs: 22792000");
  expect(printed).toContain("layers: 5, size: 4, macs: 391775");
});

test.each([
  ["b-0-kernelSize", "300", "300 does not work: a whole number from 1 to 31"],
  ["n", "4", "kernel spans 5, but the padded input is 4"],
  ["n", "NaN", "NaN does not work"],
  ["most", "", "“” does not work"],
  ["a", "", "does not work"],
  ["a", "0,1", "does not work"],
  ["a", "0,0,0,0,0,0,0,0,0", "from 1 to 8"],
  ["a-0-padding", "x", "x does not work"],
  ["b-3-stride", "1", "does not work"],
  ["sideways", "1", "does not work"],
])("%s of %j is refused with a sentence", (field, value, sentence) => {
  expect(open(slide).change(field, value)).toContain(sentence);
});

test.each([
  ...["", "n224", slide.replace("x1", "x2"), slide.replace("n224", "n3")],
  ...[`${slide}-k3`, slide.replace(".b", ".c"), `${slide}.l1`],
  slide.replace("s2", "s2-k99p0s1"),
  `${slide}${"-k3p1s1".repeat(8)}`,
])("%j is no state", (state) => {
  expect(() => open(state)).toThrow("no figure");
});
