import { expect, test } from "vitest";
import { MESSAGE_LIMITS } from "../../../src/notebook/sandbox/policy.ts";
import { parseAnswer } from "../../../src/notebook/sandbox/parse-answer.ts";
import { parseWorkerMessage } from "../../../src/notebook/sandbox/validate.ts";

const error = {
  code: "thrown",
  message: "conv2d: no window fits",
  values: { name: "RangeError", kernel: 3 },
  frames: [{ cell: "ones", line: 2, column: 7 }],
};
const tensor = {
  kind: "tensor",
  shape: [2, 3],
  data: new Float32Array(6),
  text: "tensor([[0, 0, 0], [0, 0, 0]])",
};
const output = (shown: unknown) => ({
  type: "output",
  run: 4,
  cell: "ones",
  output: shown,
});
const fault = (change: object) => ({
  type: "fault",
  run: 4,
  error: { ...error, ...change },
});
const result = (value: unknown) => ({
  type: "result",
  run: 4,
  value,
  args: [],
});
/** As the page takes the messages of a call. */
const parse = (data: unknown) => parseWorkerMessage(data) ?? parseAnswer(data);
const nested = (depth: number): unknown =>
  depth === 0 ? 1 : [nested(depth - 1)];

test.each([
  { type: "ready" },
  { type: "idle", run: 0 },
  { type: "start", run: 4, cell: "ones" },
  { type: "end", run: 4, cell: "ones", ok: true, ms: 0.25 },
  output({ kind: "text", text: "卷积" }),
  output({ kind: "log", level: "warn", text: "" }),
  output(tensor),
  output({ ...tensor, shape: [], data: new Float32Array(1) }),
  output({ ...tensor, shape: [0, 3], data: new Float32Array(0) }),
  output({ kind: "dropped", count: 999_000 }),
  output({ kind: "error", error }),
  fault({}),
  fault({ frames: [], values: {} }),
  result({ list: [1, "a", null, undefined, true], data: new Float32Array(2) }),
  result([new Map([[1, new Set([2])]]), new Date(0), [/a/, 1n]]),
])("takes a message of the protocol: %o", (message) => {
  expect(parse(message)).toEqual(message);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a string", "ready"],
  ["a list", [{ type: "ready" }]],
  ["an unknown type", { type: "navigate", run: 4 }],
  ["a run that is no number", { type: "idle", run: "4" }],
  ["a run that is no whole number", { type: "idle", run: 0.5 }],
  ["a cell that is no string", { type: "start", run: 4, cell: {} }],
  [
    "an endless name",
    { type: "start", run: 4, cell: "x".repeat(MESSAGE_LIMITS.name + 1) },
  ],
  ["a time below zero", { type: "end", run: 4, cell: "a", ok: true, ms: -1 }],
  ["a time that is NaN", { type: "end", run: 4, cell: "a", ok: true, ms: NaN }],
  ["an output of unknown kind", output({ kind: "html", text: "<b>" })],
  ["text that is an object", output({ kind: "text", text: { length: 3 } })],
  [
    "text beyond the limit",
    output({ kind: "text", text: "x".repeat(MESSAGE_LIMITS.text + 1) }),
  ],
  ["an unknown log level", output({ kind: "log", level: "x", text: "" })],
  ["a shape with too few elements", output({ ...tensor, shape: [2, 2] })],
  ["a shape with fractions", output({ ...tensor, shape: [1.5, 4] })],
  ["a shape below zero", output({ ...tensor, shape: [-2, -3] })],
  ["a shape with holes", output({ ...tensor, shape: new Array(2) })],
  [
    "a shape that is a typed array",
    output({ ...tensor, shape: new Int8Array(2) }),
  ],
  ["elements in a plain list", output({ ...tensor, data: [0, 0, 0, 0, 0, 0] })],
  ["elements of 64 bits", output({ ...tensor, data: new Float64Array(6) })],
  ["an error of the page's own", fault({ code: "timeout" })],
  ["an error without a message", fault({ message: undefined })],
  ["a result with something alive", result([new Blob([])])],
  ["a result that nests too deep", result(nested(MESSAGE_LIMITS.depth + 1))],
  ["a result too large", result(new Array(MESSAGE_LIMITS.nodes + 1).fill(0))],
  [
    "a result with a key for the prototype",
    result(JSON.parse('{"__proto__":{}}')),
  ],
  ["a result without the arguments", { type: "result", run: 4, value: 1 }],
])("rejects %s", (_, message) => {
  expect(parse(message)).toBeNull();
});

test("keeps only the fields of the protocol", () => {
  const message = { ...output({ ...tensor, onclick: "alert(1)" }), extra: 1 };
  expect(parse(message)).toEqual(output(tensor));
});

test("leaves out places and values of an error that make no sense", () => {
  const frames: unknown[] = [undefined, { cell: "a", line: 0, column: 1 }];
  const message = fault({
    values: { ...error.values, list: [1] },
    frames: [...frames, ...error.frames],
  });
  expect(parse(message)).toEqual(fault({}));
  expect(parse(fault({ frames: 3 }))).toBeNull();
});
