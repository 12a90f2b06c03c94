import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { filterOnes, layerOf } from "../border/depth.ts";
import { drawHeat } from "../drawing/heat.ts";
import { keep } from "../keep.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

type State = Record<"kernel" | "layers" | "size", number>;

/** How far padding reaches through layers; its state is like `n9.k3.l4`, its steps are the layers. */
export const openFigure: OpenFigure = (text, words) => {
  const state = readParts(text, partsOf(words));
  return state && paddingDepth(state, words);
};

function partsOf(words: FigureWords): Record<keyof State, Part> {
  const options = [3, 5, 7].map((value) => ({ value, label: String(value) }));
  return {
    size: { sign: "n", label: words.size, least: 3, most: 224 },
    kernel: { sign: "k", label: words.kernel, least: 3, most: 7, options },
    layers: { sign: "l", label: words.layers, least: 1, most: 12 },
  };
}

function paddingDepth(state: State, words: FigureWords): Figure {
  const { size, kernel, layers } = state;
  const parts = partsOf(words);
  const rows = filterOnes(size, kernel, layers);
  const layerAt = keep((step: number) => layerOf(rows[step + 1]!));
  // The weaker an element, the more it is marked.
  const drawn = keep((step: number) =>
    drawHeat(layerAt(step).values, (value) => 1 - value),
  );
  const caption = fill(words.depth, { size, k: kernel });
  const say = (step: number) => {
    const { distinct, influenced } = layerAt(step);
    const share = ((100 * influenced) / size ** 2).toFixed(1);
    return fill(words.layer, { layer: step + 1, distinct, influenced, share });
  };
  return {
    ...settable(state, parts, words, (changed) => paddingDepth(changed, words)),
    caption,
    steps: layers,
    stride: 1,
    draw: () => [
      {
        name: "output",
        title: fill(words.sized, {
          what: words.output,
          size: `${size}×${size}`,
        }),
        ...{ label: caption, rows: size, columns: size, nodes: [] },
      },
    ],
    drawStep: (step) => ({ output: drawn(step) }),
    stepAt: () => undefined,
    say,
    explain: () => [],
    programs: [{ name: words.asCell, source: cellSource(state) }],
  };
}

function cellSource({ size, kernel, layers }: State): string {
  return `import { conv2d, ones, tensor } from "convbook";

const k = ${kernel};
const mean = tensor(Array(k * k).fill(1 / (k * k))).reshape(1, 1, k, k);
let x = ones(1, 1, ${size}, ${size});
for (let layer = 1; layer <= ${layers}; layer++) {
  x = conv2d(x, mean, { padding: ${(kernel - 1) / 2} });
  const values = Array.from(x.data, (value) => value.toFixed(5));
  const reached = values.filter((value) => Number(value) < 1).length;
  console.log(layer, new Set(values).size, reached / values.length);
}
`;
}
