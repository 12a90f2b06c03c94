import { expect, test } from "vitest";
import { arange, tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  shape: number[];
  /** All elements, those that JSON does not know as text. */
  values?: (number | string)[];
  /** The arguments of `arange`, in place of many values. */
  arange?: [number, number, number];
  text: string[];
}

const goldens = readGoldens<Golden>("print.jsonl");

test.each(goldens.map((golden) => ({ golden, first: golden.text[0] })))(
  "prints as PyTorch does: $first",
  ({ golden }) => {
    const { shape, values = [], text } = golden;
    const printed = golden.arange
      ? arange(...golden.arange).reshape(shape)
      : tensor(values.map(numberFrom), shape);
    expect(String(printed).split("\n")).toEqual(text);
  },
);

function numberFrom(value: number | string): number {
  return value === "inf"
    ? Infinity
    : value === "-inf"
      ? -Infinity
      : Number(value);
}
