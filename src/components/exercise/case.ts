import type { Convolution } from "../../exercise/index.ts";
import { writeSetting } from "../../visual/convolution/setting.ts";

/** A case of an exercise as the state of a stepper. */
export function caseState(convolution: Convolution): string {
  const { input, kernel, padding, stride, mode } = convolution;
  const setting = writeSetting({
    size: [input.length, input[0]?.length ?? 0],
    kernelSize: [kernel.length, kernel[0]?.length ?? 0],
    padding,
    stride,
    dilation: [1, 1],
    mode,
  });
  return `${setting}!i${input.flat().join()}!k${kernel.flat().join()}`;
}
