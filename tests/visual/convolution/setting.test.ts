import { expect, test } from "vitest";
import {
  readSetting,
  type Setting,
  writeSetting,
} from "../../../src/visual/convolution/setting.ts";

const last: Setting = {
  size: [8, 8],
  kernelSize: [3, 5],
  padding: { top: 0, bottom: 0, left: 1, right: 1 },
  stride: [3, 4],
  dilation: [1, 1],
  mode: "zeros",
};

test("a setting goes through an address and comes back", () => {
  const text = writeSetting(last);
  expect(text).toBe("n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros");
  expect(encodeURI(text)).toBe(text);
  expect(readSetting(text)).toEqual(last);
});

test.each([
  "",
  "n8x8",
  "n0x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros",
  "n129x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros",
  "n99999999999x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros",
  "n8x8.k12x5.p0,0,1,1.s3,4.d1,1.zeros",
  "n8x8.k3x5.p0,0,1,17.s3,4.d1,1.zeros",
  "n8x8.k3x5.p-1,0,1,1.s3,4.d1,1.zeros",
  "n8x8.k3x5.p0,0,1,1.s0,4.d1,1.zeros",
  "n8x8.k3x5.p0,0,1,1.s3,NaN.d1,1.zeros",
  "n8x8.k3x5.p0,0,1,1.s3,4.d1,1.constructor",
])("%j is no setting", (text) => {
  expect(readSetting(text)).toBeUndefined();
});
