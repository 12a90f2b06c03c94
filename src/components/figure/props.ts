import { readSetting, type Setting } from "../../visual/convolution/setting.ts";

/** A convolution as an author writes it. */
export interface SettingProps {
  /** Height and width, as `8x8`. */
  size: string;
  kernel: string;
  /** Per side: one number, `height,width` or `top,bottom,left,right`. Default 0. */
  padding?: string;
  /** One number or `height,width`. Default 1. */
  stride?: string;
  /** One number or `height,width`. Default 1. */
  dilation?: string;
  /** `zeros`, `reflect`, `replicate` or `circular`. Default zeros. */
  mode?: string;
}

/**
 * @throws RangeError, with what came and what was expected, if a prop is not of its form or a
 * number out of its limits.
 */
export function settingOf(component: string, props: SettingProps): Setting {
  const { size, kernel, padding, stride, dilation, mode = "zeros" } = props;
  const known = ["size", "kernel", "padding", "stride", "dilation", "mode"];
  const stranger = Object.keys(props).find(
    // Astro adds its own for scoped styles.
    (name) => !known.includes(name) && !name.startsWith("data-astro-"),
  );
  if (stranger)
    throw new RangeError(
      `${component}: there is no prop ${stranger}; choose from ${known.join(", ")}`,
    );
  const text = [
    `n${size}`,
    `k${kernel}`,
    `p${sides(padding ?? "0")}`,
    `s${both(stride ?? "1")}`,
    `d${both(dilation ?? "1")}`,
    mode,
  ].join(".");
  const setting = readSetting(text);
  if (setting) return setting;
  throw new RangeError(
    `${component}: got ${JSON.stringify(props)}; expected size and kernel as "8x8", padding as "1", "0,1" or "0,0,1,1", stride and dilation as "2" or "3,4", and mode as "zeros", "reflect", "replicate" or "circular"`,
  );
}

function both(text: string): string {
  return text.includes(",") ? text : `${text},${text}`;
}

function sides(text: string): string {
  const parts = both(text).split(",");
  if (parts.length !== 2) return text;
  return [parts[0], parts[0], parts[1], parts[1]].join();
}
