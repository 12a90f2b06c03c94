import { h, type VNode } from "../node.ts";

/** A piece of a drawing in a shade of its class, from 0 to 1. */
export interface Piece {
  d: string;
  kind: string;
  shade: number;
}

/** One path for each class and shade, filled or drawn: few nodes, however many pieces. */
export function drawShaded(
  pieces: readonly Piece[],
  how: "fill" | "stroke" = "fill",
): VNode[] {
  const paths = new Map<string, string>();
  for (const { d, kind, shade } of pieces) {
    const key = `${kind}/${shade.toFixed(2)}`;
    paths.set(key, (paths.get(key) ?? "") + d);
  }
  return [...paths].map(([key, d]) => {
    const [kind, shade] = key.split("/");
    return h("path", { class: kind, [`${how}-opacity`]: shade, d });
  });
}
