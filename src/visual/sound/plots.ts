import type { SoundWords } from "../../i18n/figure-sound.ts";
import {
  drawAxes,
  type Frame,
  label,
  round,
  type Tick,
} from "../drawing/axes.ts";
import { unit } from "../drawing/grid.ts";
import { drawShaded } from "../drawing/shaded.ts";
import type { Picture } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import { passes } from "./kernels.ts";
import { aliasOf, decibels, rate } from "./sound.ts";

const rows = 6.5;
const columns = 9.75;
const frame: Frame = {
  ...{ left: 38, right: columns * unit - 14 },
  ...{ top: 14, bottom: rows * unit - 32 },
};
const quietest = -80; // decibels at the foot of the plots

/** A tone of a spectrum: where it is and how strong. */
export interface Stem {
  frequency: number;
  amplitude: number;
  /** First tone or second. */
  tone: "a" | "b";
}

/** Spectra, or pitch against time, before a stride of this size and after it. */
export function plotsOf(stride: number, words: SoundWords) {
  const { left, right, top, bottom } = frame;
  const kept = rate / stride / 2;
  const xOf = (frequency: number) =>
    left + ((right - left) * frequency) / (rate / 2);
  const levelOf = (amplitude: number) => {
    const level = Math.max(quietest, decibels(amplitude));
    return top + ((bottom - top) * level) / quietest;
  };
  const yOf = (frequency: number) =>
    bottom - ((bottom - top) * frequency) / (rate / 2);
  const timeOf = (seconds: number) => left + (right - left) * seconds;
  const kilohertz = [0, 2, 4, 6, 8];
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const picture = (name: string, axes: string, nodes: VNode[]): Picture => {
    const what = name === "before" ? words.before : words.after;
    const title = what + axes;
    return { name, title, rows, columns, nodes };
  };
  /** What lies above half the new rate. */
  const lost = h("path", {
    class: "f-lost",
    d: `M${round(xOf(kept))} ${top}H${right}V${bottom}H${round(xOf(kept))}z`,
  });
  const spectrumAxes = drawAxes(
    frame,
    kilohertz.map((each): Tick => ({ at: xOf(each * 1000), text: `${each}` })),
    quarters.map((share) => ({
      at: top + (bottom - top) * share,
      text: String(quietest * share).replace("-", "−"),
    })),
    "kHz",
  );
  const pitchAxes = [
    ...drawAxes(
      frame,
      quarters.map((each) => ({ at: timeOf(each), text: String(each) })),
      kilohertz.map((each) => ({ at: yOf(each * 1000), text: `${each}` })),
      words.seconds,
    ),
    // Half the new rate, which no pitch passes after the stride.
    h("path", {
      class: "f-axis f-cursor",
      d: `M${left} ${round(yOf(kept))}H${right}`,
    }),
  ];

  return {
    spectra: (): Picture[] => [
      picture("before", words.levels, [lost, ...spectrumAxes]),
      picture("after", words.levels, [lost, ...spectrumAxes]),
    ],
    stems: (stems: readonly Stem[]): VNode[] =>
      stems.flatMap(({ frequency, amplitude, tone }) => {
        const x = round(xOf(frequency));
        const y = round(levelOf(amplitude));
        // The first tone's name stands above, the second's beside: they may be neighbours.
        const place: [number, number, string] =
          tone === "a"
            ? [x - 4, y - 10, "f-start"]
            : frequency > rate / 4
              ? [x - 8, y + 4, "f-end"]
              : [x + 8, y + 4, "f-start"];
        return [
          h("path", {
            class: `f-stem f-curve-${tone}`,
            d: `M${x} ${bottom}V${y}`,
          }),
          h("circle", { class: `f-dot f-dot-${tone}`, cx: x, cy: y, r: 4.5 }),
          label(
            `${Number(frequency.toFixed(1))} Hz`,
            place[0],
            place[1],
            `f-tick f-halo ${place[2]} f-name-${tone}`,
          ),
        ];
      }),
    /** What a kernel lets through of every frequency. */
    response(weights: readonly number[]): VNode {
      const points = Array.from({ length: 101 }, (_, index) => {
        const frequency = (index * rate) / 200;
        const share = passes(weights, frequency / rate);
        return `${round(xOf(frequency))} ${round(levelOf(share))}`;
      });
      return h("path", { class: "f-response", d: `M${points.join("L")}` });
    },
    pitches: (): Picture[] => [
      picture("before", words.pitches, [
        ...pitchAxes,
        h("path", {
          class: "f-curve f-curve-a",
          d: `M${timeOf(0)} ${yOf(0)}L${timeOf(1)} ${yOf(rate / 2)}`,
        }),
      ]),
      picture("after", words.pitches, pitchAxes),
    ],
    /** The climbing tone after the stride, folded, and fainter where the kernel weakens it. */
    folded(weights: readonly number[]): VNode[] {
      const count = 80;
      const pieces = Array.from({ length: count }, (_, index) => {
        const ends = [index / count, (index + 1) / count].map((time) => {
          const pitch = aliasOf((time * rate) / 2, rate / stride);
          return `${round(timeOf(time))} ${round(yOf(pitch))}`;
        });
        const frequency = ((index + 0.5) / count) * (rate / 2);
        return {
          d: `M${ends.join("L")}`,
          kind: `f-curve f-whole f-curve-${frequency > kept ? "b" : "a"}`,
          shade: Math.max(0.04, passes(weights, frequency / rate)),
        };
      });
      return drawShaded(pieces, "stroke");
    },
  };
}
