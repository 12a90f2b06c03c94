/**
 * The length of an axis of the output with its numbers filled in, as what stands before and after
 * `size − span`. With stride 1 nothing is divided, and without padding nothing is added.
 */
export function lengthFormula(
  size: number,
  span: number,
  padding: number,
  stride: number,
): [before: string, after: string] {
  if (stride === 1)
    return ["", `${padding === 0 ? "" : ` + ${padding}`} + 1 = `];
  const over = size - span + padding + stride;
  return [
    "⌊(",
    ` + ${padding} + ${stride}) / ${stride}⌋ = ⌊${over} / ${stride}⌋ = `,
  ];
}
