import { fill } from "../../i18n/fill.ts";
import type { OutputWords, RuntimeWords } from "../../i18n/runtime.ts";
import type { AudioOutput, PlotOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { dataAddress } from "./data-address.ts";
import { numberText } from "./number-text.ts";
import { drawPlot } from "./plot.ts";
import { spectrumOf } from "./spectrum.ts";
import { wavOf } from "./wav.ts";

/** A player without a spectrum, which would give away what is to be heard. */
export function drawPlayer(
  { samples, sampleRate }: Pick<AudioOutput, "sampleRate" | "samples">,
  name: string,
): VNode {
  return h("div", { class: "out-audio" }, playerOf(samples, sampleRate, name));
}

/** How strong each frequency of a sound is; undefined if it is too short to tell. */
export function drawSpectrum(
  samples: Float32Array,
  sampleRate: number,
  words: OutputWords,
): VNode | undefined {
  const spectrum = spectrumOf(samples, sampleRate);
  if (!spectrum) return undefined;
  const { frequencies, levels } = spectrum;
  return drawPlot(plotOf(frequencies, levels, words.output), words);
}

/** A player that the reader starts, and what the sound is made of. */
export function drawAudio(
  { samples, sampleRate, count, caption }: AudioOutput,
  words: OutputWords,
): VNode {
  const said = words.output;
  const seconds = numberText(samples.length / sampleRate, 3);
  const facts = fill(said.audio, { seconds, rate: sampleRate });
  if (samples.length === 0)
    return h("p", { class: "map-note" }, said.plotEmpty);
  const spectrum = drawSpectrum(samples, sampleRate, words);
  return h(
    "figure",
    { class: "out-audio" },
    playerOf(samples, sampleRate, caption || facts),
    h(
      "figcaption",
      {},
      caption && h("span", { class: "out-caption" }, caption),
      h("span", {}, facts),
      count > samples.length && h("span", {}, fill(said.audioCut, { seconds })),
    ),
    spectrum,
  );
}

function playerOf(
  samples: Float32Array,
  sampleRate: number,
  name: string,
): VNode {
  return h("audio", {
    controls: true,
    preload: "none",
    src: dataAddress("audio/wav", wavOf(samples, sampleRate)),
    "aria-label": name,
  });
}

function plotOf(
  x: Float64Array<ArrayBufferLike>,
  y: Float64Array<ArrayBufferLike>,
  words: RuntimeWords["output"],
): PlotOutput {
  return {
    kind: "plot",
    type: "line",
    title: words.spectrum,
    x: { label: words.frequency, unit: "Hz", log: false },
    y: { label: words.level, unit: "dB", log: false },
    series: [{ name: "", x, y, count: y.length }],
    labels: [],
    columns: 0,
  };
}
