import type { Language } from "./language.ts";

/** What is done with a layer of a list that a figure shows. */
export interface LayerNames {
  move: string;
  remove: string;
  add: string;
}

export const layerNames: Record<Language, LayerNames> = {
  zh: {
    move: "移动第{layer}层：拖动，或者按方向键；Delete键删去它",
    remove: "删去第{layer}层",
    add: "加一层",
  },
  en: {
    move: "Move layer {layer}: drag it, or use the arrow keys; Delete removes it",
    remove: "Remove layer {layer}",
    add: "Add a layer",
  },
};
