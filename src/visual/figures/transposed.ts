import { faultOf } from "../../../lib/fault.ts";
import type { TransposedWords } from "../../i18n/figure-transposed.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import {
  allElements,
  drawGrid,
  drawNumbers,
  mostNumbers,
  oneElement,
  outline,
  showNumber,
} from "../drawing/grid.ts";
import { drawHeat } from "../drawing/heat.ts";
import { h, type VNode } from "../node.ts";
import {
  partial,
  type Scatter,
  scatter,
  type Transposed,
} from "../transposed/scatter.ts";
import type { Figure, OpenFigure, Picture } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

/**
 * A transposed convolution as stamps; its state is like `n3.k3.s2.p0.o0`, its steps are the whole
 * output and then the stamps one after the other.
 */
export const openFigure: OpenFigure<TransposedWords> = (text, words) => {
  const setting = readParts(text, partsOf(words));
  const made = setting && transposed(setting, words);
  return typeof made === "string" ? undefined : made;
};

function partsOf(
  words: Words<TransposedWords>,
): Record<keyof Transposed, Part> {
  const { outputPadding } = words.own;
  return {
    size: { sign: "n", label: words.size, least: 1, most: 8 },
    kernelSize: { sign: "k", label: words.kernelSize, least: 1, most: 7 },
    stride: { sign: "s", label: words.stride, least: 1, most: 4 },
    padding: { sign: "p", label: words.padding, least: 0, most: 6 },
    outputPadding: { sign: "o", label: outputPadding, least: 0, most: 3 },
  };
}

/** The figure, or why there is none. */
function transposed(
  setting: Transposed,
  words: Words<TransposedWords>,
): Figure | string {
  const { own } = words;
  let made: Scatter;
  try {
    made = scatter(setting);
  } catch (error) {
    if (!faultOf(error)) throw error;
    return own.refused;
  }
  const parts = partsOf(words);
  const { size, kernelSize, stride, padding } = setting;
  const { input, kernel, output, coverage } = made;
  const most = coverage.flat().reduce((a, b) => Math.max(a, b), 1);
  const isSmall = output.length <= mostNumbers;
  const laidBy = (step: number) =>
    step === 0 ? output : partial(setting, made, step);
  const placeOf = (step: number) => {
    const [y, x] = [Math.floor((step - 1) / size), (step - 1) % size];
    const [row, column] = [y * stride - padding, x * stride - padding];
    return { y, x, row, column };
  };
  const picture = (
    name: string,
    title: string,
    nodes: VNode[],
    length: number,
  ): Picture => {
    const size = `${length}×${length}`;
    const sized = fill(words.sized, { what: title, size });
    return { name, title: sized, rows: length, columns: length, nodes };
  };
  const grid = (kind: "input" | "kernel" | "output", length: number) =>
    drawGrid(allElements(length, length), kind);
  return {
    ...settable(setting, parts, words, (changed) => transposed(changed, words)),
    caption: fill(own.caption, { s: stride }),
    steps: size * size + 1,
    stride: size,
    draw: () => [
      picture(
        "input",
        words.input,
        [...grid("input", size), ...drawNumbers(input, () => "")],
        size,
      ),
      picture(
        "kernel",
        words.kernel,
        [...grid("kernel", kernelSize), ...drawNumbers(kernel, () => "")],
        kernelSize,
      ),
      picture(
        "output",
        words.output,
        grid("output", output.length),
        output.length,
      ),
      picture(
        "coverage",
        own.coverage,
        [
          ...drawHeat(coverage, (count) => (count / most) * 0.9),
          // Where nothing lies there is no shade to show the edge.
          h("path", {
            class: "f-axis",
            d: outline(allElements(output.length, output.length)),
          }),
        ],
        output.length,
      ),
    ],
    drawStep(step): Record<string, VNode[]> {
      const laid = laidBy(step);
      // At each step, only the elements that the stamp has changed are drawn anew.
      const sums = laid.map((row, y) =>
        row.map((value, x) => value ?? output[y]![x]!),
      );
      const numbers = isSmall ? drawNumbers(sums, () => "") : [];
      if (step === 0) return { output: numbers };
      const { y, x, row, column } = placeOf(step);
      const stamp = clip(row, column, kernelSize, output.length);
      const window = stamp
        ? [h("path", { class: "f-window", d: outline(stamp) })]
        : [];
      const from = outline(oneElement(y, x), 1);
      return {
        input: [h("path", { class: "f-mark", d: from })],
        output: [...numbers, coverOf(laid), ...window],
        coverage: window,
      };
    },
    stepAt: ({ picture, row, column }) =>
      picture === "input" ? row * size + column + 1 : undefined,
    say(step) {
      const m = output.length;
      if (step === 0) return fill(own.whole, { n: size, m });
      const { y, x, row, column } = placeOf(step);
      const value = input[y]![x]!;
      return fill(own.stamp, {
        ...{ y, x, value, k: kernelSize },
        ...{ row: showNumber(row), column: showNumber(column) },
      });
    },
    explain: () => [
      h("p", {}, lengthText(setting, output.length, own)),
      h("p", {}, evennessText(setting, made, words)),
    ],
    programs: [{ name: words.asCell, source: cellSource(setting, made) }],
  };
}

/** What of a stamp lies on the output; padding cuts off the rest. */
function clip(row: number, column: number, length: number, most: number) {
  const along = (start: number): [number, number] => {
    const first = Math.max(0, start);
    return [first, Math.min(most, start + length) - first];
  };
  const [[top, rows], [left, columns]] = [along(row), along(column)];
  if (rows <= 0 || columns <= 0) return undefined;
  return { row: top, column: left, rows, columns };
}

/** Hides the elements that no stamp has reached yet. */
function coverOf(laid: (number | undefined)[][]): VNode {
  const d = laid.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === undefined ? [outline(oneElement(row, column), 0.75)] : [],
    ),
  );
  return h("path", { class: "f-output", d: d.join("") });
}

function lengthText(
  { size, kernelSize, stride, padding, outputPadding }: Transposed,
  m: number,
  own: TransposedWords,
): string {
  return fill(own.length, {
    ...{ n: size, k: kernelSize, s: stride, q: padding, o: outputPadding, m },
  });
}

function evennessText(
  { kernelSize, stride }: Transposed,
  { inside }: Scatter,
  { own, listed }: Words<TransposedWords>,
): string {
  return fill(inside.length === 1 ? own.even : own.uneven, {
    ...{ s: stride, k: kernelSize, counts: inside.join(listed) },
  });
}

function cellSource(setting: Transposed, { input, kernel }: Scatter): string {
  const { size, kernelSize, stride, padding, outputPadding } = setting;
  const list = (grid: Scatter["input"]) =>
    `[${grid.map((row) => `[${row.join(", ")}]`).join(", ")}]`;
  return `import { convTranspose2d, ones, tensor } from "convbook";

const options = { stride: ${stride}, padding: ${padding}, outputPadding: ${outputPadding} };
const x = tensor([[${list(input)}]]);
const weight = tensor([[${list(kernel)}]]);
display(convTranspose2d(x, weight, options));
// ones stamped with ones count the stamps
const [all, each] = [ones(1, 1, ${size}, ${size}), ones(1, 1, ${kernelSize}, ${kernelSize})];
display(convTranspose2d(all, each, options));
`;
}
