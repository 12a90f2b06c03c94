import { receptiveField } from "../../../lib/accounts/receptive-field.ts";
import { countElements } from "../../../lib/shape.ts";
import type { FieldWords } from "../../i18n/figure-field.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { fieldPictures, nameOf, ringPicture } from "../field/pictures.ts";
import { type Pyramid, pyramidOf } from "../field/pyramid.ts";
import { ringOf } from "../field/ring.ts";
import { readStack, type StackLayer, writeStack } from "../field/stack.ts";
import { changeStack, stackFields } from "../field/stack-fields.ts";
import { h } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";

type FieldsWords = Words<FieldWords>;

/** Longest receptive field that can be drawn. */
const most = 255;
const ringSize = 16;

/**
 * What one output element sees through a stack; its state is like `k3s1d1.k3s2d1`, its steps are
 * the whole stack and then its layers.
 */
export const openFigure: OpenFigure<FieldWords> = (text, words) => {
  const layers = readStack(text);
  const made = layers && receptiveFields(layers, words);
  return typeof made === "string" ? undefined : made;
};

/** The figure, or why there is none. */
function receptiveFields(
  layers: StackLayer[],
  words: FieldsWords,
): Figure | string {
  const { own } = words;
  // Checked before anything of that length is allocated: an address may ask for millions.
  const { size } = receptiveField(layers).at(-1)!;
  if (size > most) return fill(own.tooLarge, { size, most });
  const pyramid = pyramidOf(layers);
  const { levels } = pyramid;
  const pictures = fieldPictures(layers, pyramid, own);
  // Only stacks without dilation and stride equal a single layer without gaps.
  const isDense = layers.every(
    ({ kernelSize, stride, dilation }) =>
      stride === 1 && dilation === 1 && kernelSize % 2 === 1,
  );
  const isComparable = isDense && layers.length > 1 && size <= 2 * ringSize;
  const ring = isComparable ? ringOf(layers, ringSize) : undefined;
  const whole = [
    fill(own.spread, {
      ...{ std: Number(pyramid.std.toFixed(3)), span: pyramid.span },
    }),
    ...(ring ? compare(layers, size, ring, own) : []),
  ];
  return {
    state: writeStack(layers),
    caption: own.caption,
    steps: layers.length + 1,
    stride: 1,
    get fields() {
      return stackFields(layers, words);
    },
    change(id, text) {
      const changed = changeStack(layers, id, text, words);
      return typeof changed === "string"
        ? changed
        : receptiveFields(changed, words);
    },
    draw: () => [
      ...pictures.draw(),
      ...(ring ? [ringPicture(ring, own.ring)] : []),
    ],
    drawStep: (step) => pictures.drawStep(step),
    stepAt: ({ picture, y }) =>
      picture === "field" ? pictures.layerAt(y) : undefined,
    say(step) {
      if (step === 0) return sumOf(pyramid, own);
      const { size, jump } = levels[step]!;
      return fill(own.step, { layer: step, size, jump });
    },
    explain: (step) =>
      (step === 0 ? whole : [adds(layers, pyramid, step, own)]).map((text) =>
        h("p", {}, text),
      ),
    programs: [],
    async morePrograms() {
      const { fieldCell } = await import("../field/field-cell.ts");
      const source = fieldCell(layers, ring?.length);
      return [{ name: words.asCell, source }];
    },
  };
}

function sumOf({ levels, weights }: Pyramid, own: FieldWords): string {
  return fill(own.whole, {
    layers: levels.length - 1,
    size: weights.length,
    read: levels[0]!.isRead.filter(Boolean).length,
    jump: levels.at(-1)!.jump,
  });
}

/** Beside the one layer that has the same receptive field. */
function compare(
  layers: StackLayer[],
  size: number,
  ring: boolean[][],
  own: FieldWords,
): string[] {
  const weightsOf = (kernelSize: number) =>
    countElements([1, 1, kernelSize, kernelSize]);
  const stacked = layers.reduce(
    (sum, { kernelSize }) => sum + weightsOf(kernelSize),
    0,
  );
  return [
    fill(own.single, { k: size, single: weightsOf(size), stacked }),
    fill(own.differs, {
      count: ring.flat().filter(Boolean).length,
      all: ring.flat().length,
      size: ring.length,
    }),
  ];
}

function adds(
  layers: StackLayer[],
  { levels }: Pyramid,
  step: number,
  own: FieldWords,
): string {
  const layer = layers[step - 1]!;
  const [before, after] = [levels[step - 1]!, levels[step]!];
  return fill(own.adds, {
    layer: step,
    name: nameOf(layer),
    k: layer.kernelSize,
    d: layer.dilation,
    jump: before.jump,
    more: after.size - before.size,
    from: before.size,
    size: after.size,
  });
}
