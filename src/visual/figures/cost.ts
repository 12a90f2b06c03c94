import type { CostWords } from "../../i18n/figure-cost.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { costBars, showAmount } from "../cost/bars.ts";
import { costOf, type CostStack, type StackCost } from "../cost/stack-cost.ts";
import { h } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

/**
 * What a stack takes, depending on where its stride is; its state is like `n64.c16.k3.l5.s2`,
 * its steps are the places of the stride.
 */
export const openFigure: OpenFigure<CostWords> = (text, words) => {
  const stack = readParts(text, partsOf(words));
  return stack && cost(stack, words);
};

function partsOf(words: Words<CostWords>): Record<keyof CostStack, Part> {
  const { channels, layers } = words.own;
  const options = [1, 3, 5, 7, 9, 11].map((value) => {
    return { value, label: `${value}×${value}` };
  });
  return {
    size: { sign: "n", label: words.size, least: 1, most: 1024 },
    channels: { sign: "c", label: channels, least: 1, most: 2048 },
    kernelSize: {
      ...{ sign: "k", label: words.kernelSize, least: 1, most: 11, options },
    },
    layers: { sign: "l", label: layers, least: 1, most: 12 },
    stride: { sign: "s", label: words.stride, least: 2, most: 8 },
  };
}

function cost(stack: CostStack, words: Words<CostWords>): Figure {
  const { own } = words;
  const parts = partsOf(words);
  const { size, channels, kernelSize, layers, stride } = stack;
  const dense = costOf(stack, -1);
  const placed = Array.from({ length: layers }, (_, at) => costOf(stack, at));
  const bars = costBars(dense, own);
  return {
    ...settable(stack, parts, words, (changed) => cost(changed, words)),
    caption: fill(own.caption, {
      ...{ layers, k: kernelSize, n: size, c: channels, s: stride },
    }),
    steps: layers,
    stride: 1,
    draw: () => bars.draw(),
    drawStep: (step) => bars.drawStep(placed[step]!, step),
    stepAt: ({ row }) => (row < layers ? row : undefined),
    say(step) {
      const { layers, field } = placed[step]!;
      const m = layers.at(-1)!.size;
      return fill(own.placed, { s: stride, layer: step + 1, m, field });
    },
    explain: (step) =>
      [
        totals(own.total, placed[step]!),
        fill(totals(own.share, dense), {
          share: ((100 * placed[step]!.macs) / dense.macs).toFixed(1),
        }),
      ].map((text) => h("p", {}, text)),
    programs: [{ name: words.asCell, source: cellSource(stack) }],
  };
}

function totals(template: string, cost: StackCost): string {
  return fill(template, {
    macs: showAmount("macs", cost.macs),
    parameters: showAmount("parameters", cost.parameters),
    bytes: showAmount("activationBytes", cost.activationBytes),
  });
}

function cellSource(stack: CostStack): string {
  const { size, channels, kernelSize, layers, stride } = stack;
  return `import { conv2dCost } from "convbook";

for (let place = 0; place < ${layers}; place++) {
  let shape = [${channels}, ${size}, ${size}];
  let [macs, parameters, bytes] = [0, 0, 0];
  for (let layer = 0; layer < ${layers}; layer++) {
    const options = { kernelSize: ${kernelSize}, padding: ${(kernelSize - 1) / 2}, stride: layer === place ? ${stride} : 1 };
    const cost = conv2dCost(shape, ${channels}, options);
    macs += cost.macs;
    parameters += cost.parameters;
    bytes += cost.activationBytes;
    shape = cost.outputShape;
  }
  console.log(place + 1, { macs, parameters, bytes });
}
`;
}
