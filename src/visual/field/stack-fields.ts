import type { FieldWords } from "../../i18n/figure-field.ts";
import type { Words } from "../../i18n/figures.ts";
import type { Field } from "../figures/figure.ts";
import {
  changeLayers,
  layerFields,
  type LayerPart,
} from "../figures/layer-list.ts";
import {
  isWithin,
  nothing,
  readNumber,
  refuseNumber,
} from "../figures/number-field.ts";
import {
  mostLayers,
  readStack,
  type StackLayer,
  type StackPart,
  stackParts,
  writeStack,
} from "./stack.ts";

const presets = {
  three: "k3s1d1.k3s1d1.k3s1d1",
  seven: "k7s1d1",
  gridding: "k3s1d2.k3s1d2.k3s1d2",
  mixed: "k3s1d1.k3s1d2.k3s1d5",
  strided: "k3s1d1.k3s2d1.k3s1d1.k3s2d1",
};

const layerCount = { least: 1, most: mostLayers };

type Preset = keyof typeof presets;

/** The stack as inputs: an example, how many layers, and each layer's numbers. */
export function stackFields(
  layers: StackLayer[],
  words: Words<FieldWords>,
): Field[] {
  const { own } = words;
  const state = writeStack(layers);
  const names = Object.keys(presets) as Preset[];
  const chosen = names.find((name) => presets[name] === state) ?? "own";
  const options = ([...names, "own"] as const).map((value) => {
    return { value, label: own.presets[value] };
  });
  return [
    {
      ...{ id: "preset", label: own.preset, group: "", value: chosen },
      kind: { name: "choice", options },
    },
    {
      ...{ id: "layers", label: own.layers, group: "" },
      value: String(layers.length),
      kind: { name: "number", ...layerCount },
    },
    ...layerFields(layers, partsOf(words), {
      ...{ id: "layer", group: own.layer, most: mostLayers, names: own.list },
    }),
  ];
}

/** The stack with one field set anew, or a sentence that says why it cannot be. */
export function changeStack(
  layers: StackLayer[],
  id: string,
  text: string,
  words: Words<FieldWords>,
): StackLayer[] | string {
  if (id === "preset")
    return text in presets ? readStack(presets[text as Preset])! : layers;
  if (id === "layers") {
    const count = readNumber(text);
    if (!isWithin(layerCount, count))
      return refuseNumber(text, layerCount, words);
    return Array.from(
      { length: count },
      (_, index) => layers[index] ?? layers.at(-1)!,
    );
  }
  const list = { id: "layer", most: mostLayers };
  const changed = changeLayers(layers, partsOf(words), list, id, text, words);
  return changed ?? refuseNumber(text, nothing, words);
}

function partsOf(words: Words<FieldWords>): Record<StackPart, LayerPart> {
  const { kernelSize, stride, dilation } = stackParts;
  return {
    kernelSize: { ...kernelSize, label: words.kernelSize },
    stride: { ...stride, label: words.stride },
    dilation: { ...dilation, label: words.dilation },
  };
}
