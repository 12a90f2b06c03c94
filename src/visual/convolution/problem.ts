import { faultOf } from "../../../lib/fault.ts";
import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Setting } from "./setting.ts";
import { isPaddingTooLong, outputShape } from "./steps.ts";

/** Why a setting cannot be shown, in a sentence; undefined if it can. */
export function problemOf(
  setting: Setting,
  words: FigureWords,
): string | undefined {
  if (isPaddingTooLong(setting)) {
    const { size, padding, mode } = setting;
    const { top, bottom, left, right } = padding;
    const template =
      mode === "reflect" ? words.mirrorTooShort : words.wrapTooShort;
    return fill(template, {
      padding: `(${[top, bottom, left, right].join(", ")})`,
      size: size.join("×"),
    });
  }
  try {
    outputShape(setting);
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const [span, padded, , name] = fault.values as [
      string,
      string,
      ...string[],
    ];
    const axis = name === "H" ? words.height : words.width;
    return fill(words.tooWide, { span, padded, axis });
  }
}
