import type { FigureWords } from "../../i18n/figures.ts";
import type { Field } from "../figures/figure.ts";
import {
  isWithin,
  type Limits,
  nothing,
  readNumber,
  refuseNumber,
} from "../figures/number-field.ts";
import { problemOf } from "./problem.ts";
import { limits, paddingModes, type Setting } from "./setting.ts";

type NumberPart = keyof typeof limits;
type Side = keyof Setting["padding"];

const numberParts = Object.keys(limits) as NumberPart[];
const sides: Side[] = ["top", "bottom", "left", "right"];

/** The settings of a convolution as inputs, each with the numbers that can be chosen now. */
export function settingFields(setting: Setting, words: FigureWords): Field[] {
  const numbers = numberParts.flatMap((part) =>
    (part === "padding" ? sides : (["height", "width"] as const)).map(
      (place, axis): Field => {
        const id = `${part}-${place}`;
        const value =
          part === "padding"
            ? setting.padding[place as Side]
            : setting[part][axis as 0 | 1];
        return {
          id,
          label: words[place],
          group: words[part],
          value: String(value),
          kind: { name: "number", ...reach(setting, id, value, words) },
        };
      },
    ),
  );
  const mode: Field = {
    id: "mode",
    label: words.mode,
    group: "",
    value: setting.mode,
    kind: {
      name: "choice",
      options: paddingModes.map((value) => ({
        value,
        label: words.modes[value],
      })),
    },
  };
  return [...numbers, mode];
}

/** The setting with one field changed; a sentence if the text is no value for it. */
export function changeSetting(
  setting: Setting,
  id: string,
  text: string,
  words: FigureWords,
): Setting | string {
  const changed = withField(setting, id, text);
  if (changed) return problemOf(changed, words) ?? changed;
  const part = id.split("-")[0] as NumberPart;
  return refuseNumber(text, limits[part] ?? nothing, words);
}

function withField(
  setting: Setting,
  id: string,
  text: string,
): Setting | undefined {
  if (id === "mode") {
    const mode = paddingModes.find((each) => each === text);
    return mode && { ...setting, mode };
  }
  const [part, place] = id.split("-") as [NumberPart, string];
  const value = readNumber(text);
  if (!(part in limits) || !isWithin(limits[part], value)) return undefined;
  if (part === "padding")
    return { ...setting, padding: { ...setting.padding, [place]: value } };
  const pair = [...setting[part]];
  pair[place === "height" ? 0 : 1] = value;
  return { ...setting, [part]: pair };
}

/** From the present value down and up, as long as a window fits. */
function reach(
  setting: Setting,
  id: string,
  value: number,
  words: FigureWords,
): Limits {
  const works = (next: number) => {
    const changed = withField(setting, id, String(next));
    return changed !== undefined && problemOf(changed, words) === undefined;
  };
  let [least, most] = [value, value];
  while (works(least - 1)) least--;
  while (works(most + 1)) most++;
  return { least, most };
}
