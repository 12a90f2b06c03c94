import { channelsLast, dataOf, outputOf } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

/** What this bench uses of the package flatbuffers. */
export interface Flatbuffers {
  Builder: new (size: number) => Builder;
}

interface Builder {
  startObject(fields: number): void;
  addFieldInt8(field: number, value: number, standard: number): void;
  addFieldInt32(field: number, value: number, standard: number): void;
  addFieldOffset(field: number, value: number, standard: number): void;
  endObject(): number;
  startVector(size: number, count: number, alignment: number): void;
  addInt32(value: number): void;
  addOffset(value: number): void;
  endVector(): number;
  createString(text: string): number;
  createByteVector(bytes: Uint8Array): number;
  finish(root: number, identifier: string): void;
  asUint8Array(): Uint8Array;
}

/**
 * A TensorFlow Lite model of one convolution without padding: its input is padded beforehand, in
 * the peer's favour, because the format cannot say how many elements to add on each side.
 */
export function tfliteModel(
  shape: Shape,
  { Builder }: Flatbuffers,
): Uint8Array {
  const { input, Cout, kernel, stride, groups } = shape;
  const [Cin] = input;
  const isDepthwise = groups > 1;
  const { weight } = dataOf(shape);
  // [Cout, kernelH, kernelW, Cin], or [1, kernelH, kernelW, channels] for depthwise.
  const size = kernel[0] * kernel[1];
  const values = isDepthwise
    ? channelsLast(weight, Cout, size)
    : perFilter(weight, Cout, Cin, size);
  const filterShape = isDepthwise
    ? [1, ...kernel, Cout]
    : [Cout, ...kernel, Cin];
  const b = new Builder(4 * weight.length + 4096);

  const integers = (list: readonly number[]) => {
    b.startVector(4, list.length, 4);
    for (const item of list.toReversed()) b.addInt32(item);
    return b.endVector();
  };
  const offsets = (list: readonly number[]) => {
    b.startVector(4, list.length, 4);
    for (const item of list.toReversed()) b.addOffset(item);
    return b.endVector();
  };
  const table = (fields: number, fill: () => void) => {
    b.startObject(fields);
    fill();
    return b.endObject();
  };
  const tensor = (name: string, lengths: number[], buffer: number) => {
    const sizes = integers(lengths);
    const label = b.createString(name);
    return table(8, () => {
      b.addFieldOffset(0, sizes, 0);
      b.addFieldInt32(2, buffer, 0);
      b.addFieldOffset(3, label, 0);
    });
  };

  const bytes = b.createByteVector(new Uint8Array(values.buffer));
  const zeros = b.createByteVector(new Uint8Array(4 * Cout));
  const buffers = offsets([
    table(1, () => undefined),
    table(1, () => b.addFieldOffset(0, bytes, 0)),
    table(1, () => b.addFieldOffset(0, zeros, 0)),
  ]);
  const tensors = offsets([
    tensor("x", paddedShape(shape), 0),
    tensor("w", filterShape, 1),
    tensor("b", [Cout], 2),
    tensor("y", [1, ...outputOf(shape), Cout], 0),
  ]);
  const options = table(7, () => {
    b.addFieldInt8(0, VALID, 0);
    b.addFieldInt32(1, stride[1], 0);
    b.addFieldInt32(2, stride[0], 0);
    if (isDepthwise) b.addFieldInt32(3, 1, 0);
  });
  const [from, to] = [integers([0, 1, 2]), integers([3])];
  const operator = table(9, () => {
    b.addFieldOffset(1, from, 0);
    b.addFieldOffset(2, to, 0);
    b.addFieldInt8(3, isDepthwise ? 2 : 1, 0);
    b.addFieldOffset(4, options, 0);
  });
  const [inputs, outputs] = [integers([0]), integers([3])];
  const operators = offsets([operator]);
  const graph = table(5, () => {
    b.addFieldOffset(0, tensors, 0);
    b.addFieldOffset(1, inputs, 0);
    b.addFieldOffset(2, outputs, 0);
    b.addFieldOffset(3, operators, 0);
  });
  const code = isDepthwise ? DEPTHWISE_CONV_2D : CONV_2D;
  const codes = offsets([
    table(4, () => {
      b.addFieldInt8(0, code, 0);
      b.addFieldInt32(2, 1, 0);
      b.addFieldInt32(3, code, 0);
    }),
  ]);
  const graphs = offsets([graph]);
  b.finish(
    table(8, () => {
      b.addFieldInt32(0, 3, 0);
      b.addFieldOffset(1, codes, 0);
      b.addFieldOffset(2, graphs, 0);
      b.addFieldOffset(4, buffers, 0);
    }),
    "TFL3",
  );
  return b.asUint8Array();
}

const VALID = 1;
const CONV_2D = 3;
const DEPTHWISE_CONV_2D = 4;

export function paddedShape({ input, padding }: Shape) {
  const [Cin, H, W] = input;
  return [1, H + 2 * padding[0], W + 2 * padding[1], Cin];
}

/** The input with its padding, channels last. */
export function paddedInput(shape: Shape): Float32Array {
  const [Cin, H, W] = shape.input;
  const [, paddedH, paddedW] = paddedShape(shape);
  const result = new Float32Array(paddedH! * paddedW! * Cin);
  dataOf(shape).input.forEach((value, i) => {
    const c = Math.floor(i / (H * W));
    const y = (Math.floor(i / W) % H) + shape.padding[0];
    const x = (i % W) + shape.padding[1];
    result[(y * paddedW! + x) * Cin + c] = value;
  });
  return result;
}

/** `[Cout][Cin][places]` as `[Cout][places][Cin]`. */
function perFilter(
  weight: Float32Array,
  Cout: number,
  Cin: number,
  places: number,
): Float32Array {
  const length = Cin * places;
  const result = new Float32Array(weight.length);
  for (let c = 0; c < Cout; c++) {
    const one = weight.slice(c * length, (c + 1) * length);
    result.set(channelsLast(one, Cin, places), c * length);
  }
  return result;
}
