import type { LayerNames } from "../../i18n/figure-layers.ts";
import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Field } from "./figure.ts";
import {
  isWithin,
  type Limits,
  nothing,
  readNumber,
  refuseNumber,
} from "./number-field.ts";

/** A whole number of a layer. */
export interface LayerPart extends NumberForm {
  label: string;
}

/** The form of such a number in an address. */
interface NumberForm extends Limits {
  /** Letter before the number in an address. */
  sign: string;
}

type Parts<Id extends string, Part = LayerPart> = Record<Id, Part>;
type Layer<Id extends string> = Record<Id, number>;

/** What a list of layers is called in the figure, and how long it may get. */
export interface LayerList {
  id: string;
  /** The group of a layer's inputs, with `{layer}`. */
  group: string;
  most: number;
  names: LayerNames;
}

/** Layers written as `k5p0s1-k3p1s2`; undefined for any other text and numbers out of reach. */
export function readLayers<Id extends string>(
  text: string,
  parts: Parts<Id, NumberForm>,
  most: number,
  between = "-",
): Layer<Id>[] | undefined {
  const pieces = text.split(between);
  if (pieces.length > most) return undefined;
  const form = entriesOf(parts).map(([, { sign }]) => `${sign}(\\d{1,4})`);
  const pattern = new RegExp(`^${form.join("")}$`);
  const layers = pieces.map((piece) => {
    const numbers = pattern.exec(piece)?.slice(1).map(Number);
    const isGood = entriesOf(parts).every(([, part], index) =>
      isWithin(part, numbers?.[index] ?? NaN),
    );
    if (!numbers || !isGood) return undefined;
    const entries = Object.keys(parts).map((id, i) => [id, numbers[i]!]);
    return Object.fromEntries(entries) as Layer<Id>;
  });
  const good = layers.filter((layer) => layer !== undefined);
  return good.length === layers.length ? good : undefined;
}

export function writeLayers<Id extends string>(
  layers: readonly Layer<Id>[],
  parts: Parts<Id, NumberForm>,
  between = "-",
): string {
  return layers
    .map((layer) =>
      entriesOf(parts)
        .map(([id, { sign }]) => `${sign}${layer[id]}`)
        .join(""),
    )
    .join(between);
}

/** An input for every number of every layer, by names such as `a-0-stride`. */
export function layerFields<Id extends string>(
  layers: readonly Layer<Id>[],
  parts: Parts<Id>,
  { id: list, group, most: mostLayers, names }: LayerList,
): Field[] {
  return layers.flatMap((layer, index) =>
    entriesOf(parts).map(([id, { label, least, most }]): Field => ({
      id: `${list}-${index}-${id}`,
      label,
      group: fill(group, { layer: index + 1 }),
      value: String(layer[id]),
      kind: { name: "number", least, most },
      layer: { list, index, isFull: layers.length >= mostLayers, names },
    })),
  );
}

/**
 * The layers after a change of one number (`a-0-stride`) or of their order: `a` with the places
 * of the layers that are to stand there, as `1,0`; one may stand there twice or no more. A
 * sentence where that cannot be; undefined if the field belongs to something else.
 */
export function changeLayers<Id extends string>(
  layers: readonly Layer<Id>[],
  parts: Parts<Id>,
  { id: list, most: mostLayers }: Pick<LayerList, "id" | "most">,
  field: string,
  text: string,
  words: FigureWords,
): Layer<Id>[] | string | undefined {
  const [of, place, id] = field.split("-") as [string, string?, Id?];
  if (of !== list) return undefined;
  if (place === undefined) {
    const order = text.split(",").map((each) => layers[Number(each || NaN)]);
    const kept = order.filter((layer) => layer !== undefined);
    const isGood = kept.length === order.length && kept.length <= mostLayers;
    const limits = { least: 1, most: mostLayers };
    return isGood ? kept : refuseNumber(text, limits, words);
  }
  const layer = layers[Number(place)];
  const part = id !== undefined && id in parts ? parts[id] : undefined;
  if (!layer || !part) return refuseNumber(text, nothing, words);
  const value = readNumber(text);
  if (!isWithin(part, value)) return refuseNumber(text, part, words);
  return layers.map((each, index) =>
    index === Number(place) ? { ...each, [id!]: value } : each,
  );
}

function entriesOf<Id extends string, Part>(
  parts: Parts<Id, Part>,
): [Id, Part][] {
  return Object.entries(parts) as [Id, Part][];
}
