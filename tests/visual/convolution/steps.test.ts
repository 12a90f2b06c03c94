import { expect, test } from "vitest";
import {
  readSetting,
  type Setting,
} from "../../../src/visual/convolution/setting.ts";
import {
  computeSteps,
  type Grid,
  outputShape,
  stepAt,
} from "../../../src/visual/convolution/steps.ts";

const nine: Grid = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
];
const kernel: Grid = [
  [0, 1],
  [2, 3],
];

function setting(text: string): Setting {
  const read = readSetting(text);
  if (!read) throw new Error(`no setting: ${text}`);
  return read;
}

const padded = "n3x3.k2x2.p1,1,1,1.s1,1.d1,1.zeros";
const strided = "n3x3.k2x2.p1,1,1,1.s3,2.d1,1.zeros";

test.each<[text: string, output: Grid]>([
  [
    padded,
    [
      [0, 3, 8, 4],
      [9, 19, 25, 10],
      [21, 37, 43, 16],
      [6, 7, 8, 0],
    ],
  ],
  [
    strided,
    [
      [0, 8],
      [6, 8],
    ],
  ],
  [
    "n3x3.k2x2.p1,1,1,1.s1,1.d1,1.reflect",
    [
      [5, 7, 13, 11],
      [17, 19, 25, 23],
      [35, 37, 43, 41],
      [23, 25, 31, 29],
    ],
  ],
])("%s gives the chapter's numbers", (text, output) => {
  expect(computeSteps(setting(text), nine, kernel).output()).toEqual(output);
});

test.each<[size: number, shape: number[], rows: number[], columns: number[]]>([
  [8, [2, 2], [6, 7], [9]],
  [15, [2, 4], [6, 7], []],
])(
  "the last example on width %i gives %j and leaves rows %j and columns %j",
  (width, shape, rows, columns) => {
    const text = `n8x${width}.k3x5.p0,0,1,1.s3,4.d1,1.zeros`;
    const grid = (height: number, length: number): Grid =>
      Array.from({ length: height }, () => Array<number>(length).fill(1));
    const steps = computeSteps(setting(text), grid(8, width), grid(3, 5));
    expect(outputShape(setting(text))).toEqual(shape);
    expect(steps.unreadRows).toEqual(rows);
    expect(steps.unreadColumns).toEqual(columns);
  },
);

test("a step writes out its products, and they add up", () => {
  const steps = computeSteps(setting(strided), nine, kernel);
  const { place, products, sum } = stepAt(setting(strided), steps, kernel, 1);
  expect(place).toEqual([0, 1]);
  expect(products.map(({ input, weight }) => `${input}·${weight}`)).toEqual([
    "0·0",
    "0·1",
    "1·2",
    "2·3",
  ]);
  expect(products.map(({ at }) => at)).toEqual([
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ]);
  expect(sum).toBe(8);
});

test("a kernel that fits nowhere is refused with the library's sentence", () => {
  const wide = setting("n3x3.k2x7.p1,1,1,1.s1,1.d1,1.zeros");
  expect(() => outputShape(wide)).toThrow(
    "the kernel spans 7 but the padded input is 5",
  );
});
