import type { ChainWords } from "../../i18n/figure-chain.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { type Chain, followChain, type Layer } from "../chain/chain.ts";
import { chainPlots, type Name, names } from "../chain/plots.ts";
import { lengthFormula } from "../convolution/length-formula.ts";
import { showCount } from "../drawing/axes.ts";
import { h, type VNode } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import {
  changeLayers,
  layerFields,
  type LayerList,
  type LayerPart,
  readLayers,
  writeLayers,
} from "./layer-list.ts";
import {
  changePart,
  type Part,
  partFields,
  readParts,
  writeParts,
} from "./parts.ts";

type Base = Record<"axis" | "most" | "n", number>;
type Stacks = Record<Name, Layer[]>;

const mostLayers = 8;

/**
 * Size and cost against layer, for two stacks A and B whose layers are repeated; its state is
 * like `n224.l60.x1.ak5p0s1.bk3p1s1-k3p1s2`, its steps are the input and the layers.
 */
export const openFigure: OpenFigure<ChainWords> = (text, words) => {
  const pieces = text.split(".");
  const base = readParts(pieces.slice(0, 3).join("."), baseParts(words));
  const [a, b] = names.map((name, index) => {
    const piece = pieces[index + 3] ?? "";
    if (!piece.startsWith(name)) return undefined;
    return readLayers(piece.slice(1), layerParts(words), mostLayers);
  });
  if (!base || !a || !b || pieces.length !== 5) return undefined;
  const made = shapeChain(base, { a, b }, words);
  return typeof made === "string" ? undefined : made;
};

function baseParts(words: Words<ChainWords>): Record<keyof Base, Part> {
  const { own } = words;
  return {
    n: { sign: "n", label: words.size, least: 1, most: 1024 },
    most: { sign: "l", label: own.most, least: 1, most: 120 },
    axis: {
      ...{ sign: "x", label: own.axis, least: 0, most: 1 },
      options: [
        { value: 1, label: own.logarithmic },
        { value: 0, label: own.linear },
      ],
    },
  };
}

function layerParts(words: Words<ChainWords>): Record<keyof Layer, LayerPart> {
  return {
    kernelSize: { sign: "k", label: words.kernelSize, least: 1, most: 31 },
    padding: { sign: "p", label: words.padding, least: 0, most: 15 },
    stride: { sign: "s", label: words.stride, least: 1, most: 16 },
  };
}

/** The figure, or why there is none. */
function shapeChain(
  base: Base,
  stacks: Stacks,
  words: Words<ChainWords>,
): Figure | string {
  const { own } = words;
  const parts = baseParts(words);
  const ofLayer = layerParts(words);
  for (const name of names) {
    const [{ kernelSize, padding }] = stacks[name] as [Layer];
    const padded = base.n + 2 * padding;
    if (kernelSize > padded)
      return fill(words.tooWide, {
        ...{ axis: words.width, span: kernelSize, padded },
      });
  }
  const chains = {
    a: followChain(base.n, stacks.a, base.most),
    b: followChain(base.n, stacks.b, base.most),
  };
  const plots = chainPlots(chains, base.axis === 1, own);
  const listOf = (name: Name): LayerList => ({
    ...{ id: name, most: mostLayers, names: own.layers },
    group: stacks[name].length === 1 ? name.toUpperCase() : own.nth[name],
  });
  return {
    state: [
      writeParts(base, parts),
      ...names.map((name) => name + writeLayers(stacks[name], ofLayer)),
    ].join("."),
    caption: fill(own.caption, {
      n: base.n,
      a: describe(stacks.a, own),
      b: describe(stacks.b, own),
    }),
    steps: 1 + Math.max(chains.a.macs.length, chains.b.macs.length),
    stride: 1,
    fields: [
      ...partFields(base, parts),
      ...names.flatMap((name) =>
        layerFields(stacks[name], ofLayer, listOf(name)),
      ),
    ],
    change(id, text) {
      for (const name of names) {
        const list = { id: name, most: mostLayers };
        const layers = stacks[name];
        const made = changeLayers(layers, ofLayer, list, id, text, words);
        if (typeof made === "string") return made;
        if (made) return shapeChain(base, { ...stacks, [name]: made }, words);
      }
      const changed = changePart(base, parts, id, text, words);
      return typeof changed === "string"
        ? changed
        : shapeChain(changed, stacks, words);
    },
    draw: () => plots.draw(),
    drawStep: (step) => plots.drawStep(step),
    stepAt: ({ picture, x }) => plots.layerAt(picture, x),
    say(step) {
      if (step === 0) return fill(own.start, { n: base.n });
      const at = (name: Name) => sizeAfter(chains[name], step, own);
      return fill(own.after, { layer: step, a: at("a"), b: at("b") });
    },
    explain: (step) =>
      names.map((name) =>
        h(
          "p",
          {},
          ...(step === 0
            ? [sum(name, chains[name], own)]
            : sumOf(name, stacks[name], chains[name], step, own)),
        ),
      ),
    programs: [{ name: words.asCell, source: cellSource(base, stacks) }],
  };
}

function describe(layers: readonly Layer[], own: ChainWords): string {
  const each = layers.map(({ kernelSize, padding, stride }) =>
    fill(layers.length === 1 ? own.stack : own.short, {
      ...{ k: kernelSize, p: padding, s: stride },
    }),
  );
  return layers.length === 1
    ? each.join("")
    : fill(own.turns, { layers: each.join(own.between) });
}

function sizeAfter({ sizes }: Chain, layer: number, own: ChainWords): string {
  const layers = sizes.length - 1;
  if (layer <= layers) return String(sizes[layer]);
  return fill(own.ended, { size: sizes[layers]!, layers });
}

/** Where a chain leads. */
function sum(name: Name, chain: Chain, own: ChainWords): string {
  return fill(chain.isAtEnd ? own.leads : own.goesOn, {
    name: name.toUpperCase(),
    layers: chain.macs.length,
    size: chain.sizes.at(-1)!,
    macs: showCount(total(chain.macs)),
  });
}

/** The formula of one layer with its numbers; nothing where the chain has ended. */
function sumOf(
  name: Name,
  layers: readonly Layer[],
  { sizes, macs }: Chain,
  layer: number,
  own: ChainWords,
): VNode[] {
  if (layer > macs.length) return [];
  const size = sizes[layer - 1]!;
  const { kernelSize, padding, stride } = layers[(layer - 1) % layers.length]!;
  const formula = lengthFormula(size, kernelSize, 2 * padding, stride);
  const cost = fill(own.cost, {
    macs: showCount(macs[layer - 1]!),
    total: showCount(total(macs.slice(0, layer))),
  });
  return [
    h("strong", { class: `f-name-${name}` }, name.toUpperCase()),
    ` ${formula.join(`${size} − ${kernelSize}`)}${sizes[layer]} · ${cost}`,
  ];
}

function total(macs: readonly number[]): number {
  return macs.reduce((a, b) => a + b, 0);
}

function cellSource({ n, most }: Base, stacks: Stacks): string {
  const listed = names.map((name) => {
    const layers = stacks[name].map(
      ({ kernelSize, padding, stride }) =>
        `    { kernelSize: ${kernelSize}, padding: ${padding}, stride: ${stride} },`,
    );
    return `  ${name.toUpperCase()}: [\n${layers.join("\n")}\n  ],`;
  });
  return `import { conv2dCost } from "convbook";

const stacks = {
${listed.join("\n")}
};
for (const [name, layers] of Object.entries(stacks)) {
  let [n, count, macs] = [${n}, 0, 0];
  let layer = layers[0]!;
  while (n + 2 * layer.padding >= layer.kernelSize && count < ${most}) {
    const cost = conv2dCost([1, n, n], 1, layer);
    n = cost.outputShape[1]!;
    macs += cost.macs;
    layer = layers[++count % layers.length]!;
  }
  console.log(name, { layers: count, size: n, macs });
}
`;
}
