import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Field } from "../figures/figure.ts";
import { problemOf } from "./problem.ts";
import { limits, paddingModes, type Setting } from "./setting.ts";

type NumberPart = keyof typeof limits;
type Side = keyof Setting["padding"];

const pairs: NumberPart[] = ["size", "kernelSize", "stride", "dilation"];
const order: NumberPart[] = [
  "size",
  "kernelSize",
  "padding",
  "stride",
  "dilation",
];
const sides: Side[] = ["top", "bottom", "left", "right"];

/** The settings of a convolution as inputs, each with the numbers that can be chosen now. */
export function settingFields(setting: Setting, words: FigureWords): Field[] {
  const numbers = order.flatMap((part) =>
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
  const [least, most] = limits[part] ?? [0, 0];
  const value = text.trim().slice(0, 12) || "“”";
  return fill(words.outOfRange, { value, least, most });
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
  const limit = limits[part] as readonly [number, number] | undefined;
  const value = Number(text);
  if (!limit || text.trim() === "" || !Number.isInteger(value))
    return undefined;
  if (value < limit[0] || value > limit[1]) return undefined;
  if (part === "padding")
    return { ...setting, padding: { ...setting.padding, [place]: value } };
  if (!pairs.includes(part)) return undefined;
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
): { least: number; most: number } {
  const works = (next: number) => {
    const changed = withField(setting, id, String(next));
    return changed !== undefined && problemOf(changed, words) === undefined;
  };
  let [least, most] = [value, value];
  while (works(least - 1)) least--;
  while (works(most + 1)) most++;
  return { least, most };
}
