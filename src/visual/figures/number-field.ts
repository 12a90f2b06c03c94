import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";

/** Between which whole numbers a number can be set. */
export interface Limits {
  least: number;
  most: number;
}

/** Bounds of a number that does not exist. */
export const nothing: Limits = { least: 0, most: 0 };

/** What was typed as a number; NaN if it is none. */
export function readNumber(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}

export function isWithin({ least, most }: Limits, value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Why a text is not taken for a number. */
export function refuseNumber(
  text: string,
  { least, most }: Limits,
  words: FigureWords,
): string {
  const value = text.trim().slice(0, 12) || "“”";
  return fill(words.outOfRange, { value, least, most });
}
