import fc from "fast-check";

const pairOf = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

/** Shapes and options of a convolution that has at least one window. */
export const conv2dShapes = fc
  .record({
    N: fc.integer({ min: 1, max: 2 }),
    groups: fc.integer({ min: 1, max: 3 }),
    channels: pairOf(1, 2),
    kernel: pairOf(1, 3),
    room: pairOf(0, 4),
    stride: pairOf(1, 3),
    dilation: pairOf(1, 2),
    padding: pairOf(0, 2),
  })
  .map(({ N, groups, channels: [cin, cout], kernel, room, ...options }) => {
    const size = kernel.map(
      (length, axis) =>
        options.dilation[axis]! * (length - 1) + 1 + room[axis]!,
    );
    return {
      input: [N, cin * groups, ...size],
      weight: [cout * groups, cin, ...kernel],
      bias: [cout * groups],
      options: { ...options, groups },
    };
  });
