import { expect, test } from "vitest";
import {
  frameworkCalls,
  tensorflowPadding,
} from "../../../src/visual/convolution/calls.ts";
import { readSetting } from "../../../src/visual/convolution/setting.ts";

function last(state: string): string[] {
  return frameworkCalls(readSetting(state)!).map(({ source }) =>
    source.split("\n\n").slice(1).join("\n").replace(/\s+/g, " "),
  );
}

test.each([
  [
    "n8x8.k3x5.p0,0,1,1.s3,4.d1,1.zeros",
    "y = F.conv2d(x, weight, padding=(0, 1), stride=(3, 4))",
    'x = tf.pad(x, ((0, 0), (0, 0), (1, 1), (0, 0))) y = tf.nn.conv2d(x, weight, strides=(3, 4), padding="VALID")',
    "y = lax.conv_general_dilated( x, weight, window_strides=(3, 4), padding=((0, 0), (1, 1)) )",
  ],
  [
    "n8x8.k3x3.p1,1,2,0.s1,1.d2,2.reflect",
    '# conv2d pads with zeros only x = F.pad(x, (2, 0, 1, 1), mode="reflect") y = F.conv2d(x, weight, dilation=(2, 2))',
    'x = tf.pad(x, ((0, 0), (1, 1), (2, 0), (0, 0)), mode="REFLECT") y = tf.nn.conv2d(x, weight, strides=(1, 1), padding="VALID", dilations=(2, 2))',
    'x = jnp.pad(x, ((0, 0), (0, 0), (1, 1), (2, 0)), mode="reflect") y = lax.conv_general_dilated( x, weight, window_strides=(1, 1), padding="VALID", rhs_dilation=(2, 2) )',
  ],
  [
    "n8x8.k4x4.p1,2,1,2.s1,1.d1,1.zeros",
    "# conv2d pads both sides alike x = F.pad(x, (1, 2, 1, 2)) y = F.conv2d(x, weight)",
    'y = tf.nn.conv2d(x, weight, strides=(1, 1), padding="SAME")',
    "y = lax.conv_general_dilated( x, weight, window_strides=(1, 1), padding=((1, 2), (1, 2)) )",
  ],
  [
    "n8x8.k3x3.p1,1,1,1.s1,1.d1,1.circular",
    '# conv2d pads with zeros only x = F.pad(x, (1, 1, 1, 1), mode="circular") y = F.conv2d(x, weight)',
    '# TensorFlow has no such padding, NumPy has import numpy as np x = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)), mode="wrap") y = tf.nn.conv2d(x, weight, strides=(1, 1), padding="VALID")',
    'x = jnp.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="wrap") y = lax.conv_general_dilated( x, weight, window_strides=(1, 1), padding="VALID" )',
  ],
  // Where nothing is padded it does not matter with what.
  [
    "n8x8.k3x3.p0,0,0,0.s2,2.d1,1.reflect",
    "y = F.conv2d(x, weight, stride=(2, 2))",
    'y = tf.nn.conv2d(x, weight, strides=(2, 2), padding="VALID")',
    "y = lax.conv_general_dilated( x, weight, window_strides=(2, 2), padding=((0, 0), (0, 0)) )",
  ],
])("%s is written in three frameworks", (state, pytorch, tensorflow, jax) => {
  expect(last(state)).toEqual([pytorch, tensorflow, jax]);
});

// TensorFlow's own amounts, of the course's facts: (before, after) for size, kernel and stride.
test.each([
  [8, 4, 1, [1, 2]],
  [8, 3, 2, [0, 1]],
  [7, 3, 2, [1, 1]],
])("SAME on size %i, kernel %i, stride %i pads by %j", (n, k, s, sides) => {
  const of = (before: number, after: number) =>
    tensorflowPadding(
      readSetting(
        `n${n}x${n}.k${k}x${k}.p${before},${after},${before},${after}.s${s},${s}.d1,1.zeros`,
      )!,
    );
  const [before, after] = sides as [number, number];
  expect(of(before, after)).toBe("SAME");
  expect(of(before + 1, after)).toBeUndefined();
  expect(of(0, 0)).toBe("VALID");
});
