import type { Message } from "../../../src/exercise/message.ts";
import type { Random } from "../../../src/exercise/random.ts";
import {
  type Lacks,
  type StepsCheck,
  stage,
} from "../../../src/exercise/steps-check.ts";

/** The input that an attempt is tried on: an odd height and an even width. */
interface Input extends Record<string, number> {
  height: number;
  width: number;
}

const drawInput = (random: Random): Input => ({
  height: 2 * random.int(3, 5) + 1,
  width: 2 * random.int(4, 6),
});

/** Windows that fit; 0 if the layer refuses. */
function lengthOf(size: number, [k = 1, q = 0, s = 1]: readonly number[]) {
  return size + 2 * q < k ? 0 : Math.floor((size + 2 * q - k) / s) + 1;
}

/** Elements of one axis that some window covers. */
function readOf(size: number, layer: readonly number[]): number {
  const [k = 1, q = 0, s = 1] = layer;
  const read = new Set<number>();
  for (let window = 0; window < lengthOf(size, layer); window++)
    for (let i = 0; i < k; i++) read.add(window * s - q + i);
  return [...read].filter((at) => at >= 0 && at < size).length;
}

const say = (id: string, values = {}): Message => ({ id, values });
const isLayer = ([k = 0, q = 0, s = 0]: readonly number[]) =>
  [k, q, s].every(Number.isInteger) && k >= 1 && q >= 0 && s >= 1;

/** First what no layer may be, then what this one is to do. */
const lacking =
  (
    judge: (
      out: readonly [number, number],
      ...all: Parameters<Lacks<Input>>
    ) => Message | undefined,
  ): Lacks<Input> =>
  (layer, input, answers) => {
    if (!isLayer(layer) || layer.some((each) => each > 99))
      return say("no-layer");
    const out = [
      lengthOf(input.height, layer),
      lengthOf(input.width, layer),
    ] as const;
    return judge(out, layer, input, answers);
  };

const refused = ([height, width]: readonly number[]) =>
  height === 0 || width === 0 ? say("refuses") : undefined;

const lacksGrowth = lacking((out, _, { height, width }) => {
  if (out[0] > height && out[1] > width) return undefined;
  return (
    refused(out) ??
    say(out[0] === height ? "same-size" : "not-larger", {
      output: out.join("×"),
    })
  );
});

const lacksHalf = (earlier: readonly string[]) =>
  lacking((out, layer, { height, width }, answers) => {
    const output = out.join("×");
    const isHalf =
      out[0] === Math.ceil(height / 2) && out[1] === Math.ceil(width / 2);
    if (!isHalf && out[0] === Math.floor(height / 2) && out[1] === width / 2)
      return say("rounded-down", { output });
    if (!isHalf) return refused(out) ?? say("not-half", { output });
    const isAgain = earlier.some(
      (field) => answers[field]?.join() === layer.join(),
    );
    return isAgain ? say("same-again") : undefined;
  });

const lacksRefusal = lacking((out, [kernel = 0, , stride = 0]) => {
  if (out[0] === 0 && out[1] === 0) return undefined;
  const output = out.join("×");
  if (out[0] === 0 || out[1] === 0) return say("fits-one-axis", { output });
  return say(stride > kernel ? "stride-is-fine" : "fits", { output });
});

const lacksHoles = lacking((out, layer, { height, width }) => {
  const read = readOf(height, layer) * readOf(width, layer);
  const share = 1 - read / (height * width);
  if (out[0] > 0 && out[1] > 0 && share >= 0.25) return undefined;
  const percent = Math.round(100 * share);
  return refused(out) ?? say("reads-too-much", { percent });
});

/** Kernel 3×3; padding for height and width, stride for height and width. */
const lacksOneAxis: Lacks<Input> = (numbers, { height, width }) => {
  const [qh = 0, qw = 0, sh = 1, sw = 1] = numbers;
  if (
    ![
      [3, qh, sh],
      [3, qw, sw],
    ].every(isLayer)
  )
    return say("no-layer");
  const out = [lengthOf(height, [3, qh, sh]), lengthOf(width, [3, qw, sw])];
  const output = out.join("×");
  if (out[0] === Math.ceil(height / 2) && out[1] === width) return undefined;
  if (out[0] === height && out[1] === width / 2)
    return say("axes-swapped", { output });
  if (out[0] === Math.ceil(height / 2)) return say("width-changed", { output });
  if (out[0] === Math.floor(height / 2)) return say("height-down", { output });
  return say("height-not-half", { output });
};

const describe = ({ height, width }: Input) => ({
  input: `${height}×${width}`,
});
const triple = (
  id: string,
  right: readonly number[],
  lacks: Lacks<Input>,
  wrong: Record<string, readonly number[] | ((input: Input) => number[])>,
) => ({
  ...{ id, lacks, describe, expects: "pair" as const, axes: 3 },
  right: () => right,
  mistakes: Object.entries(wrong).map(([mistake, answer]) => ({
    id: mistake,
    answer: (input: Input) =>
      typeof answer === "function" ? answer(input) : answer,
    ...(mistake === "same-again" && { beside: { "half-first": [1, 0, 2] } }),
  })),
});
const wrongHalves = { "rounded-down": [4, 1, 2], "not-half": [3, 0, 3] };
const again = { "same-again": [1, 0, 2] };

export const check: StepsCheck = {
  kind: "steps",
  id: "own-settings",
  redraws: true,
  stages: [
    stage({
      id: "grow",
      isRandom: false,
      draw: drawInput,
      fields: [
        triple("larger", [3, 3, 1], lacksGrowth, {
          "same-size": [3, 1, 1],
          "not-larger": [3, 0, 1],
          refuses: [30, 1, 1],
          "no-layer": [3, 1, 0],
        }),
      ],
    }),
    stage({
      id: "one-axis",
      isRandom: false,
      draw: drawInput,
      fields: [
        {
          ...{ id: "height-only", expects: "pair", axes: 4, describe },
          right: () => [1, 1, 2, 1],
          lacks: lacksOneAxis,
          mistakes: [
            { id: "axes-swapped", answer: () => [1, 1, 1, 2] },
            { id: "width-changed", answer: () => [1, 1, 2, 2] },
            { id: "height-down", answer: () => [0, 1, 2, 1] },
            { id: "height-not-half", answer: () => [0, 1, 1, 1] },
            { id: "no-layer", answer: () => [1, 1, 0, 1] },
          ],
        },
      ],
    }),
    stage({
      id: "half",
      isRandom: false,
      draw: drawInput,
      fields: [
        triple("half-first", [1, 0, 2], lacksHalf([]), wrongHalves),
        triple("half-second", [3, 1, 2], lacksHalf(["half-first"]), {
          ...wrongHalves,
          ...again,
        }),
        triple(
          "half-third",
          [5, 2, 2],
          lacksHalf(["half-first", "half-second"]),
          { ...wrongHalves, ...again },
        ),
      ],
    }),
    stage({
      id: "refusal",
      isRandom: false,
      draw: drawInput,
      fields: [
        triple("refused", [13, 0, 1], lacksRefusal, {
          "stride-is-fine": [3, 0, 9],
          fits: [5, 0, 1],
          "fits-one-axis": ({ height, width }) => [
            Math.max(height, width),
            0,
            1,
          ],
          "no-layer": [0, 0, 1],
        }),
      ],
    }),
    stage({
      id: "holes",
      isRandom: false,
      draw: drawInput,
      fields: [
        triple("unread", [1, 0, 2], lacksHoles, {
          "reads-too-much": [3, 1, 2],
          refuses: [30, 1, 1],
        }),
      ],
    }),
  ],
};
