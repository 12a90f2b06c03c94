import fc from "fast-check";
import { expect, test } from "vitest";
import { arange, ones, tensor, Tensor, zeros } from "../../lib/index.ts";

test("knows its axes and its elements", () => {
  const { shape, ndim } = zeros(2, 3, 4);
  expect(shape).toEqual([2, 3, 4]);
  expect(ndim).toBe(3);
  expect(zeros(2, 3, 4).numel()).toBe(24);
  expect(tensor(7).ndim).toBe(0);
  expect(tensor(7).numel()).toBe(1);
});

test("lies in memory row by row", () => {
  const { data } = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(data[1 * 3 + 2]).toBe(6);
});

test.each([
  { shape: [3, 2], to: [3, 2] },
  { shape: [-1], to: [6] },
  { shape: [1, 1, 2, -1], to: [1, 1, 2, 3] },
  { shape: [-1, 6], to: [1, 6] },
])("reshape($shape) gives $to", ({ shape, to }) => {
  const result = arange(6).reshape(shape);
  expect(result.shape).toEqual(to);
  expect([...result.data]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(arange(6).reshape(...shape)).toEqual(result);
});

test("a tensor without elements can be reshaped, too", () => {
  expect(zeros(0, 3).reshape(3, -1).shape).toEqual([3, 0]);
  expect(zeros(0).reshape(2, 0).shape).toEqual([2, 0]);
});

test("a tensor of one element becomes a plain number's shape and back", () => {
  expect(tensor([[5]]).reshape([]).shape).toEqual([]);
  expect(tensor(5).reshape(1, 1).toArray()).toEqual([[5]]);
});

test("reshape shares its elements", () => {
  const whole = zeros(4);
  const view = whole.reshape(2, 2);
  view.data[3] = 1;
  expect(whole.toArray()).toEqual([0, 0, 0, 1]);
});

test("toArray gives back what tensor was given", () => {
  const lists = fc
    .array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 })
    .map((shape) => {
      const count = shape.reduce((a, b) => a * b, 1);
      return arange(count).reshape(shape).toArray();
    });
  fc.assert(
    fc.property(lists, (list) => {
      expect(tensor(list).toArray()).toEqual(list);
    }),
    { seed: 1 },
  );
});

test("toArray copies", () => {
  const source = zeros(2);
  (source.toArray() as number[])[0] = 1;
  expect(source.toArray()).toEqual([0, 0]);
});

test("item gives the only element, whatever the shape", () => {
  expect(tensor([[[2.5]]]).item()).toBe(2.5);
  expect(tensor(-1).item()).toBe(-1);
});

test("a tensor in a text prints itself", () => {
  expect(String(tensor([1, 2]))).toBe("tensor([1., 2.])");
  expect(["Y = ", tensor(1)].join("")).toBe("Y = tensor(1.)");
});

test("the constructor uses the data that it is given, without a copy", () => {
  const data = new Float32Array(2);
  expect(new Tensor(data, [1, 2]).data).toBe(data);
});

test("a reduction over an empty list of axes is one over all, as in PyTorch", () => {
  expect(ones(2, 3).sum({ dim: [] }).toArray()).toBe(6);
});
