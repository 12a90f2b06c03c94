import type { SoundWords } from "../../i18n/figure-sound.ts";
import type { FigureWords, Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { showNumber } from "../drawing/grid.ts";
import { keep } from "../keep.ts";
import { h } from "../node.ts";
import { soundKernels } from "../sound/kernels.ts";
import { plotsOf, type Stem } from "../sound/plots.ts";
import type { SoundState } from "../sound/sound-cell.ts";
import {
  aliasOf,
  chirp,
  convolve,
  decibels,
  rate,
  strengthOf,
  twoTones,
} from "../sound/sound.ts";
import { drawStripes, stripePicture, stripesOf } from "../sound/stripes.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

/** Two tones add up to 2: nothing is louder than a fifth of what a device can do. */
const gain = { tones: 0.1, chirp: 0.2 };

/**
 * Two tones or a climbing one through a stride; its state is like
 * `g0.f440.h7000.s2.t31.c3600`, its steps are the kernels before the stride.
 */
export const openFigure: OpenFigure<SoundWords> = (text, words) => {
  const state = readParts(text, partsOf(words));
  return state && hearStride(state, words);
};

function partsOf(words: Words<SoundWords>): Record<keyof SoundState, Part> {
  const { own } = words;
  const tone = { least: 20, most: rate / 2 };
  return {
    signal: {
      ...{ sign: "g", label: own.signal, least: 0, most: 1 },
      options: [
        { value: 0, label: own.tones },
        { value: 1, label: own.chirp },
      ],
    },
    first: { sign: "f", label: own.first, ...tone },
    second: { sign: "h", label: own.second, ...tone },
    stride: { sign: "s", label: words.stride, least: 2, most: 4 },
    taps: { sign: "t", label: own.taps, group: own.design, least: 3, most: 31 },
    cutoff: {
      ...{ sign: "c", label: own.cutoff, group: own.design },
      ...{ least: 100, most: rate / 2 },
    },
  };
}

function hearStride(state: SoundState, words: Words<SoundWords>): Figure {
  const { own } = words;
  const parts = partsOf(words);
  const { first, second, signal, stride, taps, cutoff } = state;
  const kernels = soundKernels(taps, cutoff / rate);
  const isChirp = signal === 1;
  const newRate = rate / stride;
  const plots = plotsOf(stride, own);
  // Long enough to hold whole periods of every tone.
  const seconds = Number.isInteger(newRate) ? 1 : stride;
  const source = keep<void, Float32Array>(() =>
    isChirp ? chirp() : twoTones(first, second, seconds),
  );
  const weightsOf = (step: number) => kernels[step]!.weights;
  const nameOf = (step: number) =>
    kernels[step]!.name || fill(own.long, { taps });
  const convolved = keep((step: number) =>
    convolve(source(), weightsOf(step), stride),
  );
  const stems = keep((step: number): Stem[] => {
    const after = convolved(step);
    return ([first, second] as const).map((tone, index) => {
      const frequency = aliasOf(tone, newRate);
      const amplitude = strengthOf(after, frequency, newRate);
      return { frequency, amplitude, tone: index === 0 ? "a" : "b" };
    });
  });
  const before: Stem[] = [
    { frequency: first, amplitude: 1, tone: "a" },
    { frequency: second, amplitude: 1, tone: "b" },
  ];
  const soften = (samples: Float32Array, count: number) => {
    const factor = isChirp ? gain.chirp : gain.tones;
    return samples.slice(0, count).map((sample) => sample * factor);
  };
  const after = (step: number) => soften(convolved(step), Math.floor(newRate));
  return {
    ...settable(state, parts, words, (changed) => hearStride(changed, words)),
    caption: fill(isChirp ? own.captionChirp : own.captionTones, {
      ...{ f: first, h: second, s: stride },
    }),
    steps: kernels.length,
    stride: 1,
    draw: () => [
      ...(isChirp ? plots.pitches() : plots.spectra()),
      stripePicture(own),
    ],
    drawStep: (step) => ({
      before: isChirp
        ? []
        : [plots.response(weightsOf(step)), ...plots.stems(before)],
      after: isChirp ? plots.folded(weightsOf(step)) : plots.stems(stems(step)),
      stripes: drawStripes(weightsOf(step), stride),
    }),
    stepAt: () => undefined,
    say(step) {
      const name = nameOf(step);
      const start = fill(own.kernel, { name, s: stride });
      if (isChirp)
        return start + fill(own.climbs, { kept: short(newRate / 2) });
      const tones = stems(step).map(({ frequency, amplitude }, index) => {
        const f = index === 0 ? first : second;
        return fill(frequency === f ? own.stays : own.becomes, {
          f,
          a: short(frequency),
          amplitude: amplitude.toFixed(amplitude < 0.05 ? 4 : 3),
          // No minus before zero.
          level: (Math.round(decibels(amplitude) * 10) / 10 + 0)
            .toFixed(1)
            .replace("-", "−"),
        });
      });
      return fill(own.tonesAfter, { start, a: tones[0]!, b: tones[1]! });
    },
    explain: (step) => {
      const half = fill(own.rate, {
        ...{ s: stride, rate: short(newRate), kept: short(newRate / 2) },
      });
      const folds = isChirp
        ? []
        : [first, second].map((f) => fold(f, newRate, own));
      const [row, moved] = [0, 1].map((shift) =>
        greys(convolve(stripesOf(shift), weightsOf(step), stride), words),
      ) as [string, string];
      return [
        h(
          "p",
          { class: "fig-lengths" },
          ...[half, ...folds].map((text) => h("span", {}, text)),
        ),
        h("p", {}, fill(own.image, { row, moved })),
      ];
    },
    sounds: [
      {
        label: own.playBefore,
        sampleRate: rate,
        samples: () => soften(source(), rate),
      },
      { label: own.playAfter, sampleRate: Math.round(newRate), samples: after },
      { label: own.playOld, sampleRate: rate, samples: after },
    ],
    programs: [],
    async morePrograms() {
      const { soundCell } = await import("../sound/sound-cell.ts");
      return [{ name: words.asCell, source: soundCell(state) }];
    },
  };
}

function fold(f: number, newRate: number, own: SoundWords): string {
  return fill(own.folds, {
    f,
    rate: short(newRate),
    times: Math.round(f / newRate),
    a: short(aliasOf(f, newRate)),
  });
}

/** The first four elements; they repeat. */
function greys(row: Float32Array, { listed }: FigureWords): string {
  return [...row.slice(0, 4)].map(showNumber).join(listed);
}

function short(value: number): number {
  return Number(value.toFixed(1));
}
