import type { Random } from "../../../src/exercise/random.ts";
import type {
  TypeArgs,
  TypesCheck,
} from "../../../src/exercise/types-check.ts";

type Axis = readonly [n: number, k: number, p: number, s: number];

/** Windows on one axis, each tried in turn. */
function count([n, k, p, s]: Axis): number {
  let windows = 0;
  for (let at = 0; at + k <= n + 2 * p; at += s) windows++;
  return windows;
}

const rest = ([n, k, p, s]: Axis) => (n + 2 * p - k) % s;

const drawAxis = (random: Random): Axis => [
  random.int(5, 18),
  random.int(2, 5),
  random.int(1, 6),
  random.int(2, 4),
];

/** The same argument lists with one entry per axis: [[8, 9], [3, 3], …] from two axes. */
const pairUp = (height: Axis, width: Axis): TypeArgs =>
  height.map((one, i) => [one, width[i]!]);

const axisOf = (args: TypeArgs, axis: 0 | 1): Axis =>
  args.map((pair) => (pair as readonly number[])[axis]!) as unknown as Axis;

const shape = (height: number, width: number) => `[${height}, ${width}]`;

/** An axis on which the kernel does not fit. */
const drawTooShort = (random: Random): Axis => {
  const n = random.int(2, 4);
  return [n, n + random.int(1, 3), 0, random.int(1, 2)];
};

const shortAxis = (args: TypeArgs) =>
  count(axisOf(args, 0)) === 0 ? "height" : "width";

const quoted = (text: string) => `"${text}…"`;

export const check: TypesCheck = {
  kind: "types",
  id: "conv-out-type",
  parts: [
    {
      name: "ConvOut",
      draw: drawAxis,
      edges: [
        [7, 7, 0, 1],
        [9, 3, 0, 1],
        [3, 5, 0, 1],
      ],
      right: (args) => String(count(args as Axis)),
      mistakes: [
        {
          id: "padding-once",
          answer: (args) => {
            const [n, k, p, s] = args as Axis;
            return String(count([n + p, k, 0, s]));
          },
        },
        {
          id: "no-padding",
          answer: (args) => {
            const [n, k, , s] = args as Axis;
            return String(count([n, k, 0, s]));
          },
        },
        {
          id: "forgot-plus-one",
          answer: (args) => String(count(args as Axis) - 1),
        },
        { id: "ceil", answer: (args) => String(count(args as Axis) + 1) },
        {
          id: "forgot-floor",
          answer: (args) =>
            rest(args as Axis) > 0 ? "never" : String(count(args as Axis)),
        },
        {
          id: "stride-ignored",
          answer: (args) => {
            const [n, k, p] = args as Axis;
            return String(count([n, k, p, 1]));
          },
        },
      ],
    },
    {
      name: "ConvShape",
      draw: (random) => pairUp(drawAxis(random), drawAxis(random)),
      edges: [],
      right: (args) => shape(count(axisOf(args, 0)), count(axisOf(args, 1))),
      mistakes: [
        {
          id: "axes-swapped",
          answer: (args) =>
            shape(count(axisOf(args, 1)), count(axisOf(args, 0))),
        },
        {
          id: "first-of-pair",
          answer: (args) => {
            const [, k, p, s] = axisOf(args, 0);
            const [n] = axisOf(args, 1);
            return shape(count(axisOf(args, 0)), count([n, k, p, s]));
          },
        },
        {
          id: "one-axis",
          answer: (args) => String(count(axisOf(args, 0))),
        },
      ],
    },
    {
      name: "ConvShape",
      draw: (random, index) => {
        const [short, long] = [drawTooShort(random), drawAxis(random)];
        return index % 2 === 0 ? pairUp(short, long) : pairUp(long, short);
      },
      edges: [],
      right: (args) => quoted(shortAxis(args)),
      unify: (text) =>
        text.replace(/^"(height|width)?.*"$/s, (_, axis: string = "") =>
          quoted(axis),
        ),
      mistakes: [
        {
          id: "no-error",
          answer: (args) =>
            shape(count(axisOf(args, 0)), count(axisOf(args, 1))),
        },
        { id: "axis-not-named", answer: () => quoted("") },
        { id: "error-never", answer: () => "never" },
        {
          id: "other-axis-named",
          answer: (args) =>
            quoted(shortAxis(args) === "height" ? "width" : "height"),
        },
      ],
    },
  ],
};
