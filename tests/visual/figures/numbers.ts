import type { VElement, VNode } from "../../../src/visual/node.ts";

/** A number of a drawing, where a browser places it. */
export interface Placed {
  text: string;
  x: number;
  y: number;
}

/** The numbers of drawn rows: one sign for each x of a piece, or a longer number at its only one. */
export function numbersOf(nodes: readonly VNode[]): Placed[] {
  const rows = (nodes as VElement[]).filter(({ tag }) => tag === "text");
  return rows.flatMap(({ attrs, children }) =>
    (children as VElement[]).flatMap((piece) => {
      const text = (piece.children as string[]).join("");
      const places = String(piece.attrs["x"]).split(" ").map(Number);
      const each = places.length === 1 ? [text] : [...text];
      return each.map((text, index) => {
        return { text, x: places[index]!, y: Number(attrs["y"]) };
      });
    }),
  );
}
