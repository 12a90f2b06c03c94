import { knownOptions, wholeNumber } from "../../../lib/check.ts";
import type { AudioOutput } from "../output.ts";
import { numbersIn } from "./numbers.ts";
import { nameOf } from "./series.ts";

/** Samples that are kept; about four seconds at 48 kHz. */
const limit = 200_000;

/** Sound that the reader may play, from samples at `sampleRate` hertz. */
export function audioOf(samples: unknown, options: unknown = {}): AudioOutput {
  const op = "display.audio";
  const names = ["sampleRate", "caption"];
  knownOptions(op, options, names, "{ sampleRate: 16000 }");
  const { sampleRate = 16_000, caption = "" } = options as Record<
    string,
    unknown
  >;
  const rate = wholeNumber(op, "sampleRate", sampleRate, 3_000, 192_000);
  const all = numbersIn(op, "samples", samples);
  const kept = new Float32Array(all.subarray(0, limit));
  const count = all.length;
  return {
    kind: "audio",
    sampleRate: rate,
    samples: kept,
    count,
    caption: nameOf(caption),
  };
}
