/** Layers of a stack, alike along both axes. */
export type StackLayer = Record<"dilation" | "kernelSize" | "stride", number>;

export const limits = {
  kernelSize: [1, 15],
  stride: [1, 4],
  dilation: [1, 8],
} as const;

export const mostLayers = 12;

export const signs = { kernelSize: "k", stride: "s", dilation: "d" } as const;

export type StackPart = keyof typeof limits;
export const stackParts = Object.keys(limits) as StackPart[];

/** Layers as text that may stand in an address, as `k3s1d1.k3s2d1`. */
export function writeStack(layers: readonly StackLayer[]): string {
  return layers
    .map((layer) =>
      stackParts.map((part) => `${signs[part]}${layer[part]}`).join(""),
    )
    .join(".");
}

/** What `writeStack` wrote; undefined for any other text and for numbers out of their limits. */
export function readStack(text: string): StackLayer[] | undefined {
  const layers = text.split(".").map((piece): StackLayer | undefined => {
    const match = /^k(\d{1,3})s(\d{1,3})d(\d{1,3})$/.exec(piece);
    if (!match) return undefined;
    const [kernelSize, stride, dilation] = match.slice(1).map(Number);
    const layer = { kernelSize, stride, dilation } as StackLayer;
    return stackParts.every((part) => isWithin(part, layer[part]))
      ? layer
      : undefined;
  });
  const good = layers.filter((layer) => layer !== undefined);
  const isGood = good.length === layers.length && good.length <= mostLayers;
  return isGood ? good : undefined;
}

function isWithin(part: StackPart, value: number): boolean {
  const [least, most] = limits[part];
  return Number.isInteger(value) && value >= least && value <= most;
}
