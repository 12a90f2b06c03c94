import { faultOf } from "../../../lib/fault.ts";
import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import {
  type Axis,
  type Placement,
  placements,
} from "../alignment/placements.ts";
import {
  drawGrid,
  drawNumber,
  mostNumbers,
  outline,
  showNumber,
} from "../drawing/grid.ts";
import { h, type VNode } from "../node.ts";
import type { Figure, OpenFigure, Picture } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

/** Three ways of rounding on one axis; its state is like `n8.k3.p1.s2`, its steps are windows. */
export const openFigure: OpenFigure = (text, words) => {
  const axis = readParts(text, partsOf(words));
  const made = axis && alignment(axis, words);
  return typeof made === "string" ? undefined : made;
};

function partsOf(words: FigureWords): Record<keyof Axis, Part> {
  return {
    size: { sign: "n", label: words.size, least: 1, most: 32 },
    kernelSize: { sign: "k", label: words.kernelSize, least: 1, most: 9 },
    padding: { sign: "p", label: words.padding, least: 0, most: 8 },
    stride: { sign: "s", label: words.stride, least: 1, most: 8 },
  };
}

/** The figure, or why there is none. */
function alignment(axis: Axis, words: FigureWords): Figure | string {
  let all: Placement[];
  try {
    all = placements(axis);
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const [span, padded] = fault.values as [string, string];
    return fill(words.tooWide, { span, padded, axis: words.width });
  }
  const parts = partsOf(words);
  const { size, kernelSize, padding, stride } = axis;
  const first = Math.max(...all.map(({ before }) => before));
  const last = Math.max(...all.map(({ after }) => after));
  const columns = first + size + last;
  const sentences = all.map((placed) => say(placed, axis, words));
  const picture = (placed: Placement): Picture => ({
    name: placed.rule,
    title: words.rule[placed.rule] + words.ruleOf[placed.rule],
    label: say(placed, axis, words),
    rows: 1,
    columns,
    nodes: drawAxis(placed, size, first, columns),
  });
  return {
    ...settable(axis, parts, words, (changed) => alignment(changed, words)),
    caption: fill(words.rounding, {
      ...{ n: size, k: kernelSize, q: padding, s: stride },
    }),
    steps: Math.max(...all.map(({ starts }) => starts.length)),
    stride: 1,
    draw: () => all.map(picture),
    drawStep: (step) =>
      Object.fromEntries(
        all.map(({ rule, starts }) => {
          const start = starts[step];
          if (start === undefined) return [rule, []];
          const area = { row: 0, rows: 1, column: first + start };
          const d = outline({ ...area, columns: kernelSize });
          return [rule, [h("path", { class: "f-window", d })]];
        }),
      ),
    stepAt: () => undefined,
    say: (step) =>
      fill(words.centred, {
        window: step + 1,
        centres: all
          .map(({ rule, starts }) => {
            const start = starts[step];
            const centre =
              start === undefined
                ? words.noWindow
                : fill(words.centredAt, {
                    centre: showNumber(start + (kernelSize - 1) / 2),
                  });
            return words.rule[rule] + centre;
          })
          .join(words.between),
      }),
    explain: () => sentences.map((sentence) => h("p", {}, sentence)),
    programs: [{ name: words.asCell, source: cellSource(axis) }],
  };
}

/** Input and zeros in their places, a dot at each centre, and what stays unread. */
function drawAxis(
  placed: Placement,
  size: number,
  first: number,
  columns: number,
): VNode[] {
  const { before, after, unread } = placed;
  const area = { row: 0, rows: 1 };
  const zeros = { ...area, column: first - before };
  return [
    ...drawGrid({ ...zeros, columns: before + size + after }, "padding"),
    ...drawGrid({ ...area, column: first, columns: size }, "input"),
    ...unread.map((at) =>
      h("path", {
        class: "f-unread",
        d: outline({ ...area, column: first + at, columns: 1 }, 1.5),
      }),
    ),
    ...(columns <= mostNumbers
      ? Array.from({ length: size }, (_, at) =>
          drawNumber(at, 0, first + at, ""),
        )
      : []),
  ];
}

function say(placed: Placement, axis: Axis, words: FigureWords): string {
  const { rule, before, after, starts, unread } = placed;
  const centres = starts.map((start) => start + (axis.kernelSize - 1) / 2);
  return fill(words.placed, {
    rule: words.rule[rule],
    before,
    after,
    count: starts.length,
    centres: centres.join(words.listed),
    unread: unread.join(words.listed) || words.noneUnread,
  }).replaceAll("-", "−");
}

function cellSource({ size, kernelSize, padding, stride }: Axis): string {
  return `import { outputSize } from "convbook";

const [n, k, q, s] = [${size}, ${kernelSize}, ${padding}, ${stride}];
const floor = outputSize(n, k, { padding: q, stride: s });
// Rounding up, a last window must not start in the padding at the end
const up = Math.ceil((n + 2 * q - k) / s) + 1;
const ceil = (up - 1) * s < n + q ? up : up - 1;
const same = Math.ceil(n / s);
const total = Math.max(0, (same - 1) * s + k - n);

function show(rule: string, count: number, before: number, after: number) {
  const starts = Array.from({ length: count }, (_, i) => i * s - before);
  const places = Array.from({ length: before + n + after }, (_, i) => i - before);
  const isRead = (place: number) =>
    starts.some((start) => start <= place && place < start + k);
  const centres = starts.map((start) => start + (k - 1) / 2);
  console.log(rule, centres, "unread:", places.filter((place) => !isRead(place)));
}
const most = Math.max(q, (ceil - 1) * s + k - n - q);
show("floor:", floor, q, q);
show("ceil:", ceil, q, ceil > floor ? most : q);
show("SAME:", same, Math.floor(total / 2), Math.ceil(total / 2));
`;
}
