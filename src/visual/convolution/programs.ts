import type { FigureWords } from "../../i18n/figures.ts";
import type { Program } from "../figures/figure.ts";
import { frameworkCalls } from "./calls.ts";
import { cellSource } from "./cell-source.ts";
import type { Setting } from "./setting.ts";
import type { Values } from "./values.ts";

/** The convolution as a cell, and in three frameworks. */
export function programsOf(
  setting: Setting,
  { input, kernel }: Values,
  words: FigureWords,
): Program[] {
  const source = cellSource(setting, input, kernel);
  return [{ name: words.asCell, source }, ...frameworkCalls(setting)];
}
