import { en } from "./figures-en.ts";
import { zh } from "./figures-zh.ts";
import type { Language } from "./language.ts";

/** What all figures say, in plain strings with `{holes}`. */
export interface FigureWords {
  windows: string;
  withDilation: string;
  withMode: string;
  /** Added where rows or columns stay unread; {what} names them. */
  unread: string;
  row: string;
  rows: string;
  column: string;
  columns: string;
  and: string;

  play: string;
  pause: string;
  back: string;
  next: string;
  step: string;
  stepOf: string;
  settings: string;
  code: string;
  run: string;
  copy: string;
  copied: string;
  notCopied: string;
  asCell: string;
  badAddress: string;
  notLoaded: string;
  notPlayed: string;
  /** Why a typed value is not taken. */
  outOfRange: string;
  notNumbers: string;
  tooWide: string;
  mirrorTooShort: string;
  wrapTooShort: string;

  input: string;
  kernel: string;
  output: string;
  /** What a picture shows, with how large it is. */
  sized: string;
  height: string;
  width: string;
  top: string;
  bottom: string;
  left: string;
  right: string;
  size: string;
  kernelSize: string;
  padding: string;
  stride: string;
  dilation: string;
  mode: string;
  modes: Record<"circular" | "reflect" | "replicate" | "zeros", string>;
  inputValues: string;
  kernelValues: string;
  /** One window in a sentence. */
  window: string;
  /** Of what the rows and columns of a sentence are counted, where there is padding. */
  padded: string;
  terms: string;

  usage: string;
  usageCell: string;
  usageOnce: string;
  depth: string;
  layers: string;
  layer: string;
  rounding: string;
  rule: Record<"ceil" | "floor" | "same", string>;
  /** Who rounds so, after the rule's name. */
  ruleOf: Record<"ceil" | "floor" | "same", string>;
  placed: string;
  noneUnread: string;
  /** One window of each way of rounding. */
  centred: string;
  centredAt: string;
  noWindow: string;
  /** Between sentences' parts, and between numbers. */
  between: string;
  listed: string;
}

/** With those of one kind of figure. */
export type Words<Own> = FigureWords & { own: Own };

export const figureWords: Record<Language, FigureWords> = { en, zh };
