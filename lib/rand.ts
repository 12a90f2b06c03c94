import { fillUniform } from "./random.ts";
import { allocate, shapeFrom } from "./shape.ts";
import type { ShapeArguments } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/**
 * Random numbers, equally likely anywhere in [0, 1); arguments and errors as in {@link zeros}.
 * {@link manualSeed} makes them repeat.
 *
 * @example
 * manualSeed(0);
 * rand(2, 2);
 * // tensor([[0.4963, 0.7682],
 * //         [0.0885, 0.1320]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
 */
export function rand(...shape: ShapeArguments): Tensor {
  const sizes = shapeFrom("rand", shape);
  const data = allocate("rand", sizes);
  fillUniform(data);
  return new Tensor(data, sizes);
}
