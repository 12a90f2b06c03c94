import { expect, test } from "vitest";
import {
  settingOf,
  type SettingProps,
} from "../../../src/components/figure/props.ts";
import { writeSetting } from "../../../src/visual/convolution/setting.ts";

const base = { size: "8x8", kernel: "3x5" };

test.each<[props: SettingProps, state: string]>([
  [base, "n8x8.k3x5.p0,0,0,0.s1,1.d1,1.zeros"],
  [{ ...base, padding: "1" }, "n8x8.k3x5.p1,1,1,1.s1,1.d1,1.zeros"],
  [
    { ...base, padding: "0,1", stride: "3,4" },
    "n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros",
  ],
  [
    { ...base, padding: "0,1,2,3", dilation: "2", mode: "reflect" },
    "n8x8.k3x5.p0,1,2,3.s1,1.d2,2.reflect",
  ],
])("%j is %s", (props, state) => {
  expect(writeSetting(settingOf("ConvStepper", props))).toBe(state);
});

test.each<[props: object, message: string]>([
  [{ size: "8", kernel: "3x3" }, 'got {"size":"8","kernel":"3x3"}'],
  [{ ...base, padding: "1,2,3" }, 'expected size and kernel as "8x8"'],
  [{ ...base, stride: "0" }, "expected"],
  [{ ...base, mode: "same" }, "expected"],
  [{ ...base, strides: "2" }, "there is no prop strides; choose from"],
])("%j is refused with what came and what was expected", (props, message) => {
  expect(() => settingOf("ConvStepper", props as SettingProps)).toThrow(
    message,
  );
});
