import { conv2dCost } from "../../../lib/accounts/conv2d-cost.ts";

/** A layer, alike along height and width, with one channel; padding is per side. */
export type Layer = Record<"kernelSize" | "padding" | "stride", number>;

/** What becomes of a square input, layer after layer. */
export interface Chain {
  /** Length before the first and after every layer. */
  sizes: number[];
  /** Of every layer. */
  macs: number[];
  /** Whether it ends because no further window fits. */
  isAtEnd: boolean;
}

/** The layers in turn, again and again, as long as a window fits and `most` at most. */
export function followChain(
  size: number,
  layers: readonly Layer[],
  most: number,
): Chain {
  const sizes = [size];
  const macs: number[] = [];
  const next = () => layers[macs.length % layers.length]!;
  const fits = () => sizes.at(-1)! + 2 * next().padding >= next().kernelSize;
  while (fits() && macs.length < most) {
    const input = [1, sizes.at(-1)!, sizes.at(-1)!];
    const cost = conv2dCost(input, 1, { ...next() });
    sizes.push(cost.outputShape[1]!);
    macs.push(cost.macs);
  }
  return { sizes, macs, isAtEnd: !fits() };
}
