import type { LayerNames } from "../../i18n/figure-layers.ts";
import type { Words } from "../../i18n/figures.ts";
import type { Results } from "../experiment/results.ts";
import type { VNode } from "../node.ts";

/**
 * Makes a figure from the text that stands for its state in an address; undefined if the text
 * stands for none. The same at build and in the page. `Own` are the words of its kind; `results`
 * are what a cell has shown, for a figure of it.
 */
export type OpenFigure<Own = unknown> = (
  state: string,
  words: Words<Own>,
  results?: Results,
) => Figure | undefined;

/** A figure in one state. It never changes: another state is another figure. */
export interface Figure {
  /** The state as text: only characters that an address may carry unescaped. */
  state: string;
  /** What it shows, for the caption. */
  caption: string;
  /** Steps to walk through, at least 1. */
  steps: number;
  /** Steps from one row to the next; up and down go so far. */
  stride: number;
  /** What can be set. */
  fields: Field[];
  /** The figure with one field set anew, or a sentence that says why it cannot be. */
  change(field: string, value: string): Figure | string;
  /** The pictures, without what depends on the step. */
  draw(): Picture[];
  /** What depends on the step: nodes drawn over each picture, by its name. */
  drawStep(step: number, spot?: Spot): Record<string, VNode[]>;
  /** The step that belongs to a place in a picture; undefined if none does. */
  stepAt(spot: Spot): number | undefined;
  /** What this step shows, in a sentence. */
  say(step: number): string;
  /** Sums that belong to this step, below the pictures. */
  explain(step: number): VNode[];
  /** What can be heard of it; nothing plays by itself. */
  sounds?: Sound[];
  /** Programs that compute what is shown; they can be run as cells. */
  programs: Program[];
  /** More of them, loaded when a reader looks at the code. */
  morePrograms?: () => Promise<Program[]>;
}

export interface Program {
  name: string;
  source: string;
}

export interface Sound {
  label: string;
  /** In samples per second. */
  sampleRate: number;
  /** From −1 to 1, for the step that is shown. */
  samples: (step: number) => Float32Array;
}

/** One input of the settings. */
export interface Field {
  id: string;
  label: string;
  /** Fields of one group stand together under its name. */
  group: string;
  value: string;
  kind: FieldKind;
  /** The layer that it belongs to: the layers of a list are moved, removed and added. */
  layer?: { list: string; index: number; isFull: boolean; names: LayerNames };
}

export type FieldKind =
  | { name: "number"; least: number; most: number }
  | { name: "choice"; options: { value: string; label: string }[] }
  | { name: "numbers" };

/** A drawing of rows and columns. */
export interface Picture {
  name: string;
  title: string;
  /** What it shows, for those who cannot see it. Default the title. */
  label?: string;
  rows: number;
  columns: number;
  nodes: VNode[];
}

/** A place in a picture: its row and column, and where it is in units of the drawing. */
export interface Spot {
  picture: string;
  row: number;
  column: number;
  x: number;
  y: number;
}
