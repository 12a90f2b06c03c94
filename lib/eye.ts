import { allocate, shapeFrom } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/**
 * Ones on the diagonal, zeros elsewhere; shape `[rows, columns]`.
 *
 * @param rows ≥ 0.
 * @param columns ≥ 0. Default as many as rows.
 * @throws As {@link zeros}.
 * @example
 * eye(2);
 * // tensor([[1., 0.],
 * //         [0., 1.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
 */
export function eye(rows: number, columns = rows): Tensor {
  const sizes = shapeFrom("eye", [[rows, columns]]);
  const data = allocate("eye", sizes);
  for (let i = 0; i < Math.min(rows, columns); i++) data[i * (columns + 1)] = 1;
  return new Tensor(data, sizes);
}
