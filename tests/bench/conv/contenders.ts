import { conv2d, Tensor } from "../../../lib/index.ts";
import { onnxModel } from "./onnx-model.ts";
import { paddedInput, paddedShape, tfliteModel } from "./tflite-model.ts";
import type { Flatbuffers } from "./tflite-model.ts";
import { channelsLast, dataOf, outputOf } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

/** Computes a shape's output once, from and to plain arrays. */
export type Call = () => Float32Array | Promise<Float32Array>;

export interface Contender {
  name: string;
  /** Whether the output's channels come last. */
  isChannelsLast?: boolean;
  prepare: (shape: Shape) => Call | Promise<Call>;
}

export const library: Contender = {
  name: "convbook",
  prepare(shape) {
    const { input, weight } = dataOf(shape);
    const x = new Tensor(input, [1, ...shape.input]);
    const w = new Tensor(weight, [
      shape.Cout,
      shape.input[0] / shape.groups,
      ...shape.kernel,
    ]);
    const { stride, padding, groups } = shape;
    return () => conv2d(x, w, { stride, padding, groups }).data;
  },
};

/**
 * No contender, but what each of them does at least: input and weight go into WebAssembly's memory,
 * and the output becomes an array of its own.
 */
export const copies = {
  name: "copies alone",
  prepare(shape: Shape): Call {
    const { input, weight } = dataOf(shape);
    const [h, w] = outputOf(shape);
    const start = input.length + weight.length;
    const end = start + shape.Cout * h * w;
    const initial = Math.ceil((4 * end) / 2 ** 16);
    const floats = new Float32Array(new WebAssembly.Memory({ initial }).buffer);
    return () => {
      floats.set(input);
      floats.set(weight, input.length);
      return floats.slice(start, end);
    };
  },
};

interface Session {
  run(feeds: object): Promise<{ y: { data: Float32Array } }>;
}

/** What this bench uses of onnxruntime's packages. */
export interface Onnx {
  env: { wasm: { numThreads: number; wasmPaths?: string } };
  InferenceSession: {
    create(model: Uint8Array, options: object): Promise<Session>;
  };
  Tensor: new (type: string, data: Float32Array, shape: number[]) => object;
}

export function onnx(name: string, ort: Onnx, options: object): Contender {
  return {
    name,
    async prepare(shape) {
      const session = await ort.InferenceSession.create(
        onnxModel(shape),
        options,
      );
      const { input } = dataOf(shape);
      return async () => {
        const x = new ort.Tensor("float32", input, [1, ...shape.input]);
        return (await session.run({ x })).y.data;
      };
    },
  };
}

interface TfTensor {
  dataSync(): Float32Array;
  dispose(): void;
}

/** What this bench uses of TensorFlow.js. */
export interface Tf {
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  tensor(data: Float32Array, shape: number[]): TfTensor;
  conv2d: TfConv;
  depthwiseConv2d: TfConv;
}

type TfConv = (
  x: TfTensor,
  w: TfTensor,
  stride: [number, number],
  padding: [number, number][],
) => TfTensor;

/** Its tensors have their channels last and stay in its memory; only the output is read. */
export function tensorflow(tf: Tf): Contender {
  return {
    name: "tfjs-wasm",
    isChannelsLast: true,
    prepare({ ...shape }) {
      const { input, weight } = dataOf(shape);
      const [Cin, H, W] = shape.input;
      const isDepthwise = shape.groups > 1;
      const [h, w] = shape.kernel;
      const x = tf.tensor(channelsLast(input, Cin, H * W), [1, H, W, Cin]);
      // [kernelH, kernelW, Cin, Cout]: for one group, the axes turned; for depthwise, one per channel.
      const size = h * w * (isDepthwise ? 1 : Cin);
      const turned = channelsLast(weight, shape.Cout, size);
      const isPlain = isDepthwise || Cin === 1;
      const values = isPlain
        ? turned
        : spatialFirst(turned, Cin, h * w, shape.Cout);
      const filter = tf.tensor(
        values,
        isDepthwise ? [h, w, Cin, 1] : [h, w, Cin, shape.Cout],
      );
      const [padH, padW] = shape.padding;
      const sides: [number, number][] = [
        [0, 0],
        [padH, padH],
        [padW, padW],
        [0, 0],
      ];
      const run = isDepthwise ? tf.depthwiseConv2d : tf.conv2d;
      return () => {
        const y = run(x, filter, shape.stride, sides);
        const data = y.dataSync();
        y.dispose();
        return data;
      };
    },
  };
}

/** `[Cin][places][Cout]` as `[places][Cin][Cout]`. */
function spatialFirst(
  data: Float32Array,
  Cin: number,
  places: number,
  Cout: number,
): Float32Array {
  return data.map((_, i) => {
    const cout = i % Cout;
    const cin = Math.floor(i / Cout) % Cin;
    const place = Math.floor(i / (Cout * Cin));
    return data[(cin * places + place) * Cout + cout]!;
  });
}

interface LiteRtTensor {
  toTypedArray(): Float32Array;
  data?(): Promise<Float32Array>;
  delete(): void;
}

/** What this bench uses of LiteRT.js. */
export interface LiteRt {
  loadLiteRt(folder: string): Promise<unknown>;
  loadAndCompile(
    model: Uint8Array,
    options: object,
  ): Promise<{ run(input: LiteRtTensor): Promise<LiteRtTensor[]> }>;
  Tensor: new (data: Float32Array, shape: number[]) => LiteRtTensor;
}

/** Its model says nothing of padding: the input is padded beforehand, in its favour. */
export function liteRt(lite: LiteRt, flatbuffers: Flatbuffers): Contender {
  return {
    name: "LiteRT.js",
    isChannelsLast: true,
    async prepare(shape) {
      const model = await lite.loadAndCompile(tfliteModel(shape, flatbuffers), {
        accelerator: "wasm",
      });
      const input = paddedInput(shape);
      return async () => {
        const x = new lite.Tensor(input, paddedShape(shape));
        const [y] = await model.run(x);
        const data = y!.data ? await y!.data() : y!.toTypedArray();
        x.delete();
        y!.delete();
        return data;
      };
    },
  };
}
