import { dataOf, outputOf } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

/** An ONNX model of one Conv node with its weights: the format's protocol buffers, by hand. */
export function onnxModel(shape: Shape): Uint8Array {
  const { input, Cout, kernel, stride, padding, groups } = shape;
  const weightShape = [Cout, input[0] / groups, ...kernel];
  const node = message(
    text(1, "x"),
    text(1, "w"),
    text(2, "y"),
    text(4, "Conv"),
    integers("kernel_shape", kernel),
    integers("strides", stride),
    integers("pads", [...padding, ...padding]),
    part(5, message(text(1, "group"), number(3, groups), number(20, 2))),
  );
  const weight = message(
    ...weightShape.map((size) => number(1, size)),
    number(2, FLOAT),
    text(8, "w"),
    part(9, new Uint8Array(dataOf(shape).weight.buffer)),
  );
  const graph = message(
    part(1, node),
    text(2, "g"),
    part(5, weight),
    value(11, "x", [1, ...input]),
    value(12, "y", [1, Cout, ...outputOf(shape)]),
  );
  const operators = message(text(1, ""), number(2, 17));
  return message(number(1, 8), part(7, graph), part(8, operators));
}

const FLOAT = 1;

function value(field: number, name: string, shape: number[]): Uint8Array {
  const sizes = shape.map((size) => part(1, message(number(1, size))));
  const type = message(number(1, FLOAT), part(2, message(...sizes)));
  return part(field, message(text(1, name), part(2, message(part(1, type)))));
}

function integers(name: string, list: number[]): Uint8Array {
  const items = list.map((item) => number(8, item));
  return part(5, message(text(1, name), ...items, number(20, 7)));
}

function number(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field * 8), ...varint(value)]);
}

function text(field: number, value: string): Uint8Array {
  return part(field, new TextEncoder().encode(value));
}

function part(field: number, bytes: Uint8Array): Uint8Array {
  const head = [...varint(field * 8 + 2), ...varint(bytes.length)];
  return message(Uint8Array.from(head), bytes);
}

function message(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const bytes of parts) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

function varint(value: number): number[] {
  return value < 128
    ? [value]
    : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
