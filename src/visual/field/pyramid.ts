import { effectiveReceptiveField } from "../../../lib/accounts/effective-receptive-field.ts";
import { receptiveField } from "../../../lib/accounts/receptive-field.ts";
import type { StackLayer } from "./stack.ts";

/** What one output element sees, from the input (level 0) up to itself. */
export interface Pyramid {
  levels: Level[];
  /** Share of each input element in the output. */
  weights: number[];
  std: number;
  /** Fewest neighbours that hold 95 % of the influence. */
  span: number;
}

/** The elements of one level, from the first to the last that counts. */
export interface Level {
  /** Whether the output depends on it; with dilation or stride some between are passed over. */
  isRead: boolean[];
  /** Place of each in input elements; the first input element is 0. */
  places: number[];
  /** Elements of the level below that each reads; none for the input. */
  reads: number[][];
  /** Receptive field of one element, and the distance of two, in input elements. */
  size: number;
  jump: number;
}

export function pyramidOf(layers: readonly StackLayer[]): Pyramid {
  const fields = receptiveField(layers);
  const { weights, std, span } = effectiveReceptiveField(layers);
  const middle = (weights.length - 1) / 2;
  const levels = Array.from({ length: layers.length + 1 }, (_, level) => {
    const { size, jump } = fields[level - 1] ?? { size: 1, jump: 1 };
    const shares = effectiveReceptiveField(layers.slice(level)).weights;
    return {
      isRead: shares.map((share) => share > 0),
      places: shares.map(
        (_, index) => middle + (index - (shares.length - 1) / 2) * jump,
      ),
      reads: level === 0 ? [] : readsOf(layers[level - 1]!, shares.length),
      ...{ size, jump },
    };
  });
  return { levels, weights, std, span };
}

function readsOf(
  { kernelSize, stride, dilation }: StackLayer,
  count: number,
): number[][] {
  return Array.from({ length: count }, (_, index) =>
    Array.from(
      { length: kernelSize },
      (_, element) => index * stride + element * dilation,
    ),
  );
}
