import { exerciseWords } from "../../i18n/exercise.ts";
import { fill } from "../../i18n/fill.ts";
import { pageLanguage } from "../../i18n/language.ts";
import type { OutputWords } from "../../i18n/runtime.ts";
import { h, toDom } from "../../visual/node.ts";
import { drawSpectrum } from "../../visual/output/audio.ts";
import { peaksOf } from "../../visual/output/spectrum.ts";
import { readWav } from "../../visual/output/wav.ts";

/** A sound for the eyes: the curve, and the strongest frequencies in words. */
export async function spectrumOf(address: string): Promise<Node> {
  const language = pageLanguage();
  const words = exerciseWords[language];
  const file = await fetchSound(address);
  if (!file) return toDom(h("p", { class: "ex-wrong" }, words.notDrawn));
  const { samples, sampleRate } = readWav(file);
  const frequencies = peaksOf(samples, sampleRate)
    .map((each) => Math.round(each / 10) * 10)
    .join(", ");
  const curve = drawSpectrum(samples, sampleRate, await outputWords());
  return toDom(
    h("div", {}, h("p", {}, fill(words.strongest, { frequencies })), curve),
  );
}

/** Undefined if it cannot be loaded; the page says so. */
async function fetchSound(address: string): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/** They are loaded with the first output that needs them, or here. */
async function outputWords(): Promise<OutputWords> {
  return pageLanguage() === "zh"
    ? (await import("../../i18n/runtime-zh.ts")).zh
    : (await import("../../i18n/runtime-en.ts")).en;
}
