import { expect, test } from "vitest";
import { fault, faultOf, fill } from "../../lib/fault.ts";
import type { Fault } from "../../lib/fault.ts";
import {
  arange,
  conv2d,
  manualSeed,
  nn,
  ones,
  outputSize,
  rand,
  randn,
  tensor,
  Tensor,
  zeros,
} from "../../lib/index.ts";
import { libraryTemplates } from "./templates.ts";

/** What the types forbid, but a reader's cell can still do. */
const wrong = <T>(value: unknown) => value as T;

const nested: unknown[] = [];
nested.push(nested);

const x = ones(1, 1, 3, 3);
const w = ones(1, 1, 2, 2);
const layer = (options: object) =>
  new nn.Conv2d(1, 1, { kernelSize: 3, ...options });

type Case = [attempt: () => unknown, error: "Range" | "Type", message: string];

// prettier-ignore
const cases: Case[] = [
  // Whole numbers.
  [() => outputSize(2.5, 1), "Range", "outputSize: size is 2.5; give a whole number, 1 or larger"],
  [() => outputSize(NaN, 1), "Range", "outputSize: size is NaN; give a whole number, 1 or larger"],
  [() => outputSize(0, 1), "Range", "outputSize: size is 0; give a whole number, 1 or larger"],
  [() => outputSize(Infinity, 1), "Range", "outputSize: size is Infinity; give a whole number, 1 or larger"],
  [() => outputSize(1e10, 1), "Range", "outputSize: size is 10000000000, above 2147483647; make it smaller"],
  [() => outputSize(wrong("8"), 3), "Type", 'outputSize: size is "8"; give a whole number, 1 or larger'],
  [() => outputSize(8, wrong(undefined)), "Type", "outputSize: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => outputSize(8, 0), "Range", "outputSize: kernelSize is 0; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { padding: -1 }), "Range", "outputSize: padding is -1; give a whole number, 0 or larger"],
  [() => outputSize(8, 3, { stride: 0 }), "Range", "outputSize: stride is 0; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { dilation: 0.5 }), "Range", "outputSize: dilation is 0.5; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { stride: wrong([2, 2]) }), "Type", "outputSize: stride is [2, 2]; give a whole number, 1 or larger"],
  // Windows that do not fit.
  [() => outputSize(2, 3), "Range", "outputSize: the kernel spans 3 but the padded input is 2 (padding 0 + size 2 + padding 0); enlarge padding or shrink the kernel"],
  [() => outputSize(4, 3, { dilation: 4, padding: 2 }), "Range", "outputSize: the kernel spans 9 but the padded input is 8 (padding 2 + size 4 + padding 2); enlarge padding or shrink the kernel"],
  [() => conv2d(x, ones(1, 1, 4, 3)), "Range", "conv2d: the kernel spans 4 but the padded input is 3 (padding 0 + H 3 + padding 0); enlarge padding or shrink the kernel"],
  [() => conv2d(x, w, { dilation: [1, 5], padding: 1 }), "Range", "conv2d: the kernel spans 6 but the padded input is 5 (padding 1 + W 3 + padding 1); enlarge padding or shrink the kernel"],
  [() => conv2d(zeros(1, 1, 0, 3), w, { padding: 4 }), "Range", "conv2d: H is 0; give a whole number, 1 or larger"],
  // Options.
  [() => outputSize(8, 3, wrong(2)), "Type", "outputSize: the options are 2; give an object such as { stride: 2 }"],
  [() => outputSize(8, 3, wrong({ pad: 1 })), "Type", 'outputSize: there is no option "pad"; choose from padding, stride, dilation'],
  [() => conv2d(x, w, wrong(ones(1))), "Type", "conv2d: the options are Tensor; give an object such as { stride: 2 }"],
  [() => conv2d(x, w, wrong(null)), "Type", "conv2d: the options are null; give an object such as { stride: 2 }"],
  [() => conv2d(x, w, wrong({ strides: 2 })), "Type", 'conv2d: there is no option "strides"; choose from bias, stride, padding, dilation, groups'],
  [() => conv2d(x, w, { stride: wrong([2]) }), "Range", "conv2d: stride is [2], a list of length 1; give one number, or [height, width]"],
  [() => conv2d(x, w, { padding: wrong([1, 1, 1, 1]) }), "Range", "conv2d: padding is [1, 1, 1, 1], a list of length 4; give one number, or [height, width]"],
  [() => conv2d(x, w, { stride: [2, 0] }), "Range", "conv2d: stride[1] is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { padding: [-1, 0] }), "Range", "conv2d: padding[0] is -1; give a whole number, 0 or larger"],
  [() => conv2d(x, w, { dilation: wrong("1") }), "Type", 'conv2d: dilation is "1"; give a whole number, 1 or larger'],
  [() => conv2d(x, w, { padding: wrong("full") }), "Range", 'conv2d: padding is "full"; give a number, [height, width], "same" or "valid"'],
  [() => conv2d(x, w, { padding: "same", stride: [1, 2] }), "Range", 'conv2d: padding "same" needs stride 1, but stride is [1, 2]; give the padding as a number'],
  // Shapes that do not fit each other.
  [() => conv2d(wrong([[1, 2]]), w), "Type", "conv2d: input is [[…]], not a Tensor; make one with tensor(values)"],
  [() => conv2d(x, wrong(new Float32Array(4))), "Type", "conv2d: weight is Float32Array, not a Tensor; make one with tensor(values)"],
  [() => conv2d(x, w, { bias: wrong(1) }), "Type", "conv2d: bias is 1, not a Tensor; make one with tensor(values)"],
  [() => conv2d(ones(8, 8), w), "Range", "conv2d: the input has 2 axes, shape [8, 8], not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  [() => conv2d(x, ones(2, 2)), "Range", "conv2d: the weight has 2 axes, shape [2, 2], not 4: [Cout, Cin / groups, kernelH, kernelW]; reshape it, a single [h, w] to [1, 1, h, w]"],
  [() => conv2d(x, ones(1, 3, 2, 2)), "Range", "conv2d: the input has Cin = 1, but the weight [1, 3, 2, 2] with groups 1 is made for Cin = 3; make both agree"],
  [() => conv2d(ones(1, 4, 3, 3), ones(4, 4, 2, 2), { groups: 2 }), "Range", "conv2d: the input has Cin = 4, but the weight [4, 4, 2, 2] with groups 2 is made for Cin = 8; make both agree"],
  [() => conv2d(ones(1, 3, 3, 3), ones(4, 1, 2, 2), { groups: 2 }), "Range", "conv2d: 2 groups do not divide Cin = 3; choose groups that divide both channel counts"],
  [() => conv2d(ones(1, 2, 3, 3), ones(3, 1, 2, 2), { groups: 2 }), "Range", "conv2d: 2 groups do not divide Cout = 3; choose groups that divide both channel counts"],
  [() => conv2d(x, w, { groups: 0 }), "Range", "conv2d: groups is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { bias: ones(2) }), "Range", "conv2d: the bias has shape [2], but Cout = 1; give it shape [1]"],
  [() => conv2d(x, w, { bias: ones(1, 1) }), "Range", "conv2d: the bias has shape [1, 1], but Cout = 1; give it shape [1]"],
  [() => conv2d(x, zeros(0, 1, 2, 2)), "Range", "conv2d: Cout is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, zeros(1, 1, 0, 2)), "Range", "conv2d: kernelH is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, zeros(1, 1, 2, 0)), "Range", "conv2d: kernelW is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { padding: 2 ** 20 }), "Range", "conv2d: shape [1, 1, 2097154, 2097154] has 4398054899716 elements, 16777249 MiB, which is more memory than a tensor can get; make it smaller"],
  // The layer.
  [() => layer({ kernelSize: [3, 0] }), "Range", "nn.Conv2d: kernelSize[1] is 0; give a whole number, 1 or larger"],
  [() => layer({ kernelSize: undefined }), "Type", "nn.Conv2d: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => layer({ kernelSize: [3, 3, 3] }), "Range", "nn.Conv2d: kernelSize is [3, 3, 3], a list of length 3; give one number, or [height, width]"],
  [() => layer({ kernel_size: 3 }), "Type", 'nn.Conv2d: there is no option "kernel_size"; choose from kernelSize, stride, padding, dilation, groups, bias'],
  [() => layer({ bias: ones(1) }), "Type", "nn.Conv2d: bias is Tensor; say true or false, and set layer.bias for own numbers"],
  [() => layer({ padding: "same", stride: 2 }), "Range", 'nn.Conv2d: padding "same" needs stride 1, but stride is [2, 2]; give the padding as a number'],
  [() => layer({ padding: "none" }), "Range", 'nn.Conv2d: padding is "none"; give a number, [height, width], "same" or "valid"'],
  [() => layer({ groups: 1.5 }), "Range", "nn.Conv2d: groups is 1.5; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(1, 1, wrong(3)), "Type", "nn.Conv2d: the options are 3; give an object such as { kernelSize: 3 }"],
  [() => new nn.Conv2d(1, 1, wrong(undefined)), "Type", "nn.Conv2d: the options are undefined; give an object such as { kernelSize: 3 }"],
  [() => new nn.Conv2d(0, 1, { kernelSize: 1 }), "Range", "nn.Conv2d: inChannels is 0; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(1, -1, { kernelSize: 1 }), "Range", "nn.Conv2d: outChannels is -1; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(3, 2, { kernelSize: 1, groups: 2 }), "Range", "nn.Conv2d: 2 groups do not divide inChannels = 3; choose groups that divide both channel counts"],
  [() => new nn.Conv2d(2, 3, { kernelSize: 1, groups: 2 }), "Range", "nn.Conv2d: 2 groups do not divide outChannels = 3; choose groups that divide both channel counts"],
  [() => new nn.Conv2d(2 ** 20, 2 ** 20, { kernelSize: 1 }), "Range", "nn.Conv2d: shape [1048576, 1048576, 1, 1] has 1099511627776 elements, 4194304 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => layer({}).forward(ones(8, 8)), "Range", "conv2d: the input has 2 axes, shape [8, 8], not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  // Making tensors.
  [() => tensor([[1, 2], [3]]), "Range", "tensor: values[1] is [3], but a list of length 2 belongs there, as in the first one; make all lists of one level equally long"],
  [() => tensor([[1, 2], 3]), "Range", "tensor: values[1] is 3, but a list of length 2 belongs there, as in the first one; make all lists of one level equally long"],
  [() => tensor([1, [2]]), "Type", "tensor: values[1] is [2], but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong([[1, "2"]])), "Type", 'tensor: values[0][1] is "2", but a number belongs there; put numbers, or equally long lists of numbers'],
  [() => tensor(wrong([true])), "Type", "tensor: values[0] is true, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(Array(2))), "Type", "tensor: values[0] is undefined, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong([1n])), "Type", "tensor: values[0] is 1, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(x)), "Type", "tensor: values is Tensor, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(Math.max)), "Type", "tensor: values is Function, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(nested)), "Range", "tensor: the lists are nested more than 64 deep; check whether one contains itself"],
  [() => tensor([1, 2, 3], [2, 2]), "Range", "tensor: shape [2, 2] holds 4 elements, but there are 3; choose sizes whose product is 3"],
  [() => tensor([1, 2, 3], wrong({})), "Type", "tensor: the shape is Object; give whole numbers, or a list such as [2, 3]"],
  [() => tensor([1, 2, 3], [2, -1]), "Range", "tensor: no size in place of −1 makes [2, -1] hold 3 elements, because the other sizes multiply to 2; choose sizes that divide 3"],
  [() => zeros(2, -1), "Range", "zeros: shape[1] is -1; give a whole number, 0 or larger"],
  [() => ones(2.5), "Range", "ones: shape[0] is 2.5; give a whole number, 0 or larger"],
  [() => rand(wrong<number>("8")), "Type", 'rand: the shape is "8"; give whole numbers, or a list such as [2, 3]'],
  [() => randn(wrong<number>([2, "8"])), "Type", 'randn: shape[1] is "8"; give a whole number, 0 or larger'],
  [() => zeros(wrong<number>(Array(2))), "Type", "zeros: shape[0] is undefined; give a whole number, 0 or larger"],
  [() => zeros(40000, 40000), "Range", "zeros: shape [40000, 40000] has 1600000000 elements, 6104 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => arange(1e12), "Range", "arange: shape [1000000000000] has 1000000000000 elements, 3814698 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => arange(0, NaN), "Range", "arange: end is NaN; give a finite number"],
  [() => arange(wrong("5")), "Type", 'arange: end is "5"; give a finite number'],
  [() => arange(0, 5, 0), "Range", "arange: steps of 0 never lead from 0 to 5; change the sign or size of step"],
  [() => arange(5, 0), "Range", "arange: steps of 1 never lead from 5 to 0; change the sign or size of step"],
  [() => manualSeed(-1), "Range", "manualSeed: seed is -1; give a whole number, 0 or larger"],
  [() => manualSeed(1e16), "Range", "manualSeed: seed is 10000000000000000, above 9007199254740991; make it smaller"],
  [() => manualSeed(wrong("a".repeat(99))), "Type", `manualSeed: seed is "${"a".repeat(40)}…"; give a whole number, 0 or larger`],
  // Using tensors.
  [() => new Tensor(new Float32Array(3), [2, 2]), "Range", "Tensor: shape [2, 2] holds 4 elements, but there are 3; choose sizes whose product is 3"],
  [() => new Tensor(wrong([1]), [1]), "Type", "Tensor: the data are [1]; give a Float32Array, or call tensor(values)"],
  [() => x.reshape(2, 4), "Range", "reshape: shape [2, 4] holds 8 elements, but there are 9; choose sizes whose product is 9"],
  [() => x.reshape(-1, 2), "Range", "reshape: no size in place of −1 makes [-1, 2] hold 9 elements, because the other sizes multiply to 2; choose sizes that divide 9"],
  [() => zeros(0).reshape(-1, 0), "Range", "reshape: no size in place of −1 makes [-1, 0] hold 0 elements, because the other sizes multiply to 0; choose sizes that divide 0"],
  [() => x.reshape(-1, -1), "Range", "reshape: shape [-1, -1] has −1 more than once; leave only one size open"],
  [() => x.reshape(-2), "Range", "reshape: shape[0] is -2; give a whole number, -1 or larger"],
  [() => x.reshape(wrong<number>("1,13,3")), "Type", 'reshape: the shape is "1,13,3"; give whole numbers, or a list such as [2, 3]'],
  [() => x.item(), "Range", "item: the tensor has 9 elements, shape [1, 1, 3, 3], not exactly 1; call toArray() for all of them"],
  [() => zeros(0).item(), "Range", "item: the tensor has 0 elements, shape [0], not exactly 1; call toArray() for all of them"],
  [() => wrong<number>(w) * 2, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; use its elements, in data or toArray()"],
  [() => wrong<number>(w) + 1, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; use its elements, in data or toArray()"],
];

test.each(
  cases.map(([attempt, error, message]) => ({ attempt, error, message })),
)("$message", ({ attempt, error, message }) => {
  const thrown = caught(attempt);
  expect(thrown).toBeInstanceOf(error === "Range" ? RangeError : TypeError);
  expect(thrown).toHaveProperty("message", message);
  const { op, template, values } = faultOf(thrown)!;
  expect(`${op}: ${fill(template, values)}`).toBe(message);
});

test("every sentence that the library can say is said above", () => {
  const said = cases.map(([attempt]) => faultOf(caught(attempt))!.template);
  expect(libraryTemplates()).toEqual([...new Set(said)].sort());
});

test("every sentence states a fact, then what to do", () => {
  for (const template of libraryTemplates()) {
    expect(template.split("; "), template).toHaveLength(2);
  }
});

test("a fault is found only in errors that the library made", () => {
  const made: Fault = { op: "f", template: "{a} is {b}", values: { a: "x" } };
  const error = fault(made.op, made.template, made.values);
  expect(error.message).toBe("f: x is {b}");
  expect(faultOf(error)).toEqual(made);
  for (const other of [
    undefined,
    null,
    "text",
    made,
    new Error("plain"),
    new Error("caused", { cause: "text" }),
    new Error("caused", { cause: null }),
    new Error("caused", { cause: { op: "f", template: 1, values: {} } }),
    new Error("caused", { cause: { op: "f", template: "t", values: null } }),
  ]) {
    expect(faultOf(other)).toBeUndefined();
  }
});

function caught(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
