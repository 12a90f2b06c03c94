import { fill } from "../../i18n/fill.ts";
import type { OutputWords } from "../../i18n/runtime.ts";
import type { ImageOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { dataAddress } from "./data-address.ts";
import { numberText } from "./number-text.ts";
import { pngOf } from "./png.ts";

/** Pixels that the longer side of a small picture grows to, in whole steps. */
const side = 192;

export function drawImage(
  { width, height, channels, pixels, low, high, caption }: ImageOutput,
  { output: words }: OutputWords,
): VNode {
  const size = fill(words.image, { width, height });
  const range = { low: numberText(low, 3), high: numberText(high, 3) };
  const step = Math.max(1, Math.floor(side / Math.max(width, height)));
  return h(
    "figure",
    { class: "out-image" },
    h("img", {
      src: dataAddress("image/png", pngOf(width, height, channels, pixels)),
      width: width * step,
      height: height * step,
      alt: caption ? fill(words.aside, { text: caption, more: size }) : size,
    }),
    h(
      "figcaption",
      {},
      caption && h("span", { class: "out-caption" }, caption),
      h("span", {}, `${size} · ${fill(words.imageRange, range)}`),
    ),
  );
}
