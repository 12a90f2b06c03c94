/** A convolution of one input, all numbers `[height, width]`. */
export interface Shape {
  name: string;
  input: [Cin: number, H: number, W: number];
  Cout: number;
  kernel: [number, number];
  stride: [number, number];
  padding: [number, number];
  groups: number;
  /** How many times as fast as the best peer the library aims to be. */
  aim: number;
}

const one: [number, number] = [1, 1];
const none: [number, number] = [0, 0];

/** From the lessons' first one to layers of well-known networks, and a second of sound. */
// prettier-ignore
export const shapes: Shape[] = [
  { name: "a1", input: [1, 8, 8], Cout: 1, kernel: [3, 3], stride: one, padding: one, groups: 1, aim: 20 },
  { name: "a2", input: [1, 8, 8], Cout: 1, kernel: [3, 5], stride: one, padding: [3, 4], groups: 1, aim: 20 },
  { name: "b", input: [3, 224, 224], Cout: 64, kernel: [7, 7], stride: [2, 2], padding: [3, 3], groups: 1, aim: 1.3 },
  { name: "c", input: [64, 56, 56], Cout: 64, kernel: [3, 3], stride: one, padding: one, groups: 1, aim: 1.3 },
  { name: "d", input: [128, 28, 28], Cout: 128, kernel: [3, 3], stride: [2, 2], padding: one, groups: 1, aim: 1.3 },
  { name: "e", input: [256, 14, 14], Cout: 256, kernel: [3, 3], stride: one, padding: one, groups: 1, aim: 1.3 },
  { name: "f", input: [64, 56, 56], Cout: 64, kernel: [3, 3], stride: one, padding: one, groups: 64, aim: 1.3 },
  { name: "g", input: [256, 14, 14], Cout: 256, kernel: one, stride: one, padding: none, groups: 1, aim: 1.3 },
  { name: "h", input: [1, 1, 160_000], Cout: 1, kernel: [1, 64], stride: [1, 2], padding: none, groups: 1, aim: 3 },
];

export function outputOf({ input, kernel, stride, padding }: Shape) {
  const length = (axis: 0 | 1) =>
    Math.floor(
      (input[axis + 1]! + 2 * padding[axis] - kernel[axis]) / stride[axis],
    ) + 1;
  return [length(0), length(1)] as const;
}

/** Floating-point operations of the direct sum: a product and an addition each. */
export function operationsOf(shape: Shape): number {
  const [h, w] = outputOf(shape);
  const [Cin] = shape.input;
  const window = (Cin / shape.groups) * shape.kernel[0] * shape.kernel[1];
  return 2 * shape.Cout * h * w * window;
}

/** The same numbers in every run, between −1 and 1. */
export function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

export function dataOf(shape: Shape) {
  const [Cin, H, W] = shape.input;
  const [h, w] = shape.kernel;
  return {
    input: numbers(Cin * H * W, 1),
    weight: numbers((shape.Cout * Cin * h * w) / shape.groups, 2),
  };
}

/** `[channels][places]` as `[places][channels]`. */
export function channelsLast(
  data: Float32Array,
  channels: number,
  places: number,
): Float32Array {
  return data.map(
    (_, i) => data[(i % channels) * places + Math.floor(i / channels)]!,
  );
}
