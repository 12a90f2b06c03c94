import type { FieldWords } from "../../i18n/figure-field.ts";
import { label, round } from "../drawing/axes.ts";
import { allElements, oneElement, outline, unit } from "../drawing/grid.ts";
import type { Picture } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import type { Level, Pyramid } from "./pyramid.ts";
import type { StackLayer } from "./stack.ts";

const columns = 13;
const margin = 58; // for the names of the layers
const room = columns * unit - margin;
const side = 13; // of an element above the input
const inputHeight = 20;
const mostLinks = 900;
const barHeight = 64;

/** The pyramid below one output element, and how its influence is spread. */
export function fieldPictures(
  layers: readonly StackLayer[],
  { levels, weights, std }: Pyramid,
  words: FieldWords,
) {
  const pitch = Math.min(unit, room / weights.length);
  const start = margin + (room - pitch * weights.length) / 2;
  const xOf = (place: number) => start + (place + 0.5) * pitch;
  const gap = layers.length > 6 ? 28 : 42;
  const yOf = (level: number) => 9 + (layers.length - level) * gap;
  const height = yOf(0) + inputHeight;

  /** The elements of a level; `isRead` chooses those that count or those that do not. */
  const elements = (level: number, isRead: boolean): string => {
    const { places, isRead: reads, jump } = levels[level]!;
    const wide = level === 0 ? pitch : Math.min(side, pitch * jump);
    const tall = level === 0 ? inputHeight : side;
    const inset = wide > 5 ? 1 : 0;
    return places
      .filter((_, index) => reads[index] === isRead)
      .map((place) => {
        const x = round(xOf(place) - wide / 2 + inset);
        const width = round(wide - 2 * inset);
        const top = yOf(level) - (level === 0 ? 0 : side / 2);
        return `M${x} ${round(top)}h${width}v${tall}h${-width}z`;
      })
      .join("");
  };

  /** Lines from the elements of a level to what they read; if they are too many, its outline. */
  const links = (level: number): string => {
    const upper = levels[level]!;
    const lower = levels[level - 1]!;
    const [top, bottom] = [
      yOf(level) + side / 2,
      yOf(level - 1) - (level === 1 ? 0 : side / 2),
    ];
    const line = (from: number, to: number) =>
      `M${round(xOf(from))} ${round(top)}L${round(xOf(to))} ${round(bottom)}`;
    const count = upper.places.length * upper.reads[0]!.length;
    if (count > mostLinks) return edges(upper, lower, line);
    return upper.places
      .flatMap((place, index) =>
        upper.isRead[index]
          ? upper.reads[index]!.map((read) => line(place, lower.places[read]!))
          : [],
      )
      .join("");
  };

  const pyramid: Picture = {
    name: "field",
    title: words.pyramid,
    rows: height / unit,
    columns,
    nodes: [
      ...layers.map((layer, index) =>
        label(
          nameOf(layer),
          0,
          (yOf(index) + yOf(index + 1)) / 2,
          "f-tick f-start",
        ),
      ),
      label(words.input, 0, yOf(0) + inputHeight / 2, "f-tick f-start"),
      ...layers.map((_, index) =>
        h("path", { class: "f-link", d: links(index + 1) }),
      ),
      h("path", { class: "f-unread", d: elements(0, false) }),
      h("path", { class: "f-field-input", d: elements(0, true) }),
      ...layers.map((_, index) =>
        h("path", {
          class:
            index + 1 === layers.length ? "f-field-output" : "f-field-between",
          d: elements(index + 1, true),
        }),
      ),
    ],
  };
  return {
    draw: (): Picture[] => [
      pyramid,
      {
        name: "influence",
        title: words.influence,
        rows: (barHeight + 22) / unit,
        columns,
        nodes: drawInfluence(weights, std, xOf, pitch),
      },
    ],
    drawStep(step: number): Record<string, VNode[]> {
      if (step === 0) return {};
      return {
        field: [
          h("path", { class: "f-link f-link-now", d: links(step) }),
          h("path", { class: "f-mark", d: elements(step - 1, true) }),
        ],
      };
    },
    /** The layer at this height. */
    layerAt(y: number): number | undefined {
      const layer = layers.length - Math.floor((y - 9) / gap);
      return layer >= 1 && layer <= layers.length ? layer : undefined;
    },
  };
}

/** The elements on which stack and single layer differ. */
export function ringPicture(ring: boolean[][], title: string): Picture {
  const size = ring.length;
  const scale = 0.22;
  const marked = ring.flatMap((line, row) =>
    line.flatMap((differs, column) =>
      differs ? [outline(oneElement(row, column), 2)] : [],
    ),
  );
  const all = outline(allElements(size, size));
  return {
    ...{ name: "ring", title, rows: size * scale, columns: size * scale },
    nodes: [
      h(
        "g",
        { transform: `scale(${scale})` },
        h("path", { class: "f-output", d: all }),
        h("path", { class: "f-ring", d: marked.join("") }),
      ),
    ],
  };
}

/** The share of each input element as bars, and a normal distribution of the same spread. */
function drawInfluence(
  weights: readonly number[],
  std: number,
  xOf: (place: number) => number,
  pitch: number,
): VNode[] {
  const largest = Math.max(...weights);
  const base = barHeight + 6;
  const width = Math.max(1, pitch - (pitch > 5 ? 2 : 0));
  const up = (share: number) => base - (barHeight * share) / largest;
  const bars = weights.map((weight, place) => {
    if (weight === 0) return "";
    const x = round(xOf(place) - width / 2);
    return `M${x} ${base}V${round(up(weight))}h${round(width)}V${base}z`;
  });
  const last = weights.length - 1;
  // As many lines as look like a curve.
  const lines = 48;
  const normal = Array.from({ length: lines + 1 }, (_, index) => {
    const place = (last * index) / lines;
    const share =
      Math.exp(-((place - last / 2) ** 2) / (2 * std ** 2)) /
      (std * Math.sqrt(2 * Math.PI));
    return `${round(xOf(place))} ${round(up(share))}`;
  });
  return [
    h("path", {
      class: "f-axis f-base",
      d: `M${round(xOf(-0.5))} ${base}H${round(xOf(last + 0.5))}`,
    }),
    h("path", { class: "f-field-bars", d: bars.join("") }),
    ...(std > 0 && last > 1
      ? [h("path", { class: "f-curve f-curve-b", d: `M${normal.join("L")}` })]
      : []),
    label("1", xOf(0), base + 9, "f-tick"),
    ...(last > 0
      ? [
          // A long number would stand out over the border of narrow bars.
          pitch < unit / 2
            ? label(`${last + 1}`, xOf(last + 0.5), base + 9, "f-tick f-end")
            : label(`${last + 1}`, xOf(last), base + 9, "f-tick"),
        ]
      : []),
  ];
}

/** As 3×3 s2 d2; ones are left out. */
export function nameOf({ kernelSize, stride, dilation }: StackLayer): string {
  return [
    `${kernelSize}×${kernelSize}`,
    stride > 1 && `s${stride}`,
    dilation > 1 && `d${dilation}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function edges(
  { places, reads }: Level,
  lower: Level,
  line: (from: number, to: number) => string,
): string {
  const last = places.length - 1;
  return (
    line(places[0]!, lower.places[reads[0]![0]!]!) +
    line(places[last]!, lower.places[reads[last]!.at(-1)!]!)
  );
}
