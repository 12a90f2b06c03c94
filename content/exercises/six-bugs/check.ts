import type { MatchCheck } from "../../../src/exercise/match-check.ts";

/** The layer that all six programs get wrong: input [1, 3, 8, 13]. */
const [channels, height, width] = [3, 8, 13];
const kernel = [3, 5] as const;
const padding = [1, 2] as const;
const stride = [3, 2] as const;

type Round = (length: number) => number;

/** Both lengths, with one thought done differently. */
function shapeOf({
  input = [height, width],
  sides = 2,
  round = Math.floor,
}: {
  input?: readonly [number, number];
  sides?: number;
  round?: Round;
} = {}): string {
  const lengths = input.map((n, axis) => {
    const at = axis as 0 | 1;
    const rest = n + sides * padding[at] - kernel[at];
    return Number((round(rest / stride[at]) + 1).toFixed(2));
  });
  return lengths.join("×");
}

const item = (id: string, right: string, shape: string) => ({
  ...{ id, right },
  values: { shape, expected: shapeOf() },
});

export const check: MatchCheck = {
  kind: "match",
  id: "six-bugs",
  items: [
    item("taller", "ceil", shapeOf({ round: Math.ceil })),
    item("narrower", "padding-once", shapeOf({ sides: 1 })),
    item("right-shape", "flipped", shapeOf()),
    item("one-high", "channels-last", shapeOf({ input: [channels, height] })),
    item("decimals", "no-rounding", shapeOf({ round: (length) => length })),
    item("turned", "axes-swapped", shapeOf({ input: [width, height] })),
  ],
  options: [
    "no-rounding",
    "padding-once",
    "axes-swapped",
    "channels-last",
    "ceil",
    "flipped",
  ],
};
