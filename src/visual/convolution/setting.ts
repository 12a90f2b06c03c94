import { isWithin } from "../figures/number-field.ts";

/** What a convolution figure is set to: one channel, one kernel. */
export interface Setting {
  /** Input height and width. */
  size: Pair;
  kernelSize: Pair;
  /** Elements added to each side. */
  padding: Sides;
  stride: Pair;
  /** 1 leaves no gap. */
  dilation: Pair;
  mode: PaddingMode;
}

export type Pair = readonly [height: number, width: number];

export interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What padding is made of, by PyTorch's names. */
export const paddingModes = [
  "zeros",
  "reflect",
  "replicate",
  "circular",
] as const;

export type PaddingMode = (typeof paddingModes)[number];

/** Limits of what figures show: an address may ask for anything. */
export const limits = {
  size: { least: 1, most: 128 },
  kernelSize: { least: 1, most: 11 },
  padding: { least: 0, most: 16 },
  stride: { least: 1, most: 16 },
  dilation: { least: 1, most: 8 },
};

/** A setting as text that may stand in an address, as `n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros`. */
export function writeSetting(setting: Setting): string {
  const { size, kernelSize, padding, stride, dilation, mode } = setting;
  const { top, bottom, left, right } = padding;
  return [
    `n${size.join("x")}`,
    `k${kernelSize.join("x")}`,
    `p${[top, bottom, left, right].join()}`,
    `s${stride.join()}`,
    `d${dilation.join()}`,
    mode,
  ].join(".");
}

/**
 * The setting that `writeSetting` wrote; undefined for any other text and for values out of
 * their limits. Whether a window fits is asked elsewhere.
 */
export function readSetting(text: string): Setting | undefined {
  const form =
    /^n(\d+)x(\d+)\.k(\d+)x(\d+)\.p(\d+),(\d+),(\d+),(\d+)\.s(\d+),(\d+)\.d(\d+),(\d+)\.([a-z]+)$/;
  const [, ...parts] = form.exec(text) ?? [];
  const mode = paddingModes.find((name) => name === parts[12]);
  if (!mode) return undefined;
  const numbers = parts.slice(0, 12).map(Number);
  const pair = (first: number): Pair => [numbers[first]!, numbers[first + 1]!];
  const [top, bottom, left, right] = numbers.slice(4, 8) as [
    number,
    number,
    number,
    number,
  ];
  const setting: Setting = {
    size: pair(0),
    kernelSize: pair(2),
    padding: { top, bottom, left, right },
    stride: pair(8),
    dilation: pair(10),
    mode,
  };
  return isWithinLimits(setting) ? setting : undefined;
}

function isWithinLimits({ padding, mode: _, ...pairs }: Setting): boolean {
  const values = { ...pairs, padding: Object.values({ ...padding }) };
  return Object.entries(limits).every(([name, own]) =>
    values[name as keyof typeof limits].every((value) => isWithin(own, value)),
  );
}

/** Whether it is zeros, as many before as after, which `conv2d` adds by itself; or nothing. */
export function isPlainPadding({ padding, mode }: Setting): boolean {
  const { top, bottom, left, right } = padding;
  if (top + bottom + left + right === 0) return true;
  return mode === "zeros" && top === bottom && left === right;
}

/** Whether an option differs from its default of 1. */
export function isNotOne(pair: Pair): boolean {
  return pair[0] !== 1 || pair[1] !== 1;
}
