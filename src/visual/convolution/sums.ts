import { kernelSpan } from "../../../lib/output-size.ts";
import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { showNumber } from "../drawing/grid.ts";
import { h, type VNode } from "../node.ts";
import { lengthFormula } from "./length-formula.ts";
import type { Setting } from "./setting.ts";
import { outputShape, type Step } from "./steps.ts";

/** More products than this are named by their number. */
const most = 30;

/** The products of a window, and the lengths of the output with their numbers filled in. */
export function drawSums(
  setting: Setting,
  { products, sum }: Step,
  words: FigureWords,
): VNode[] {
  const shown = products.slice(0, most);
  const terms = shown.flatMap(({ input, weight }, index) => [
    index > 0 ? " + " : "",
    h(
      "span",
      { class: "fig-term" },
      h("span", { class: "c-input" }, bracket(input)),
      "⋅", // the operator: in Chinese fonts the other dot is as wide as a letter
      h("span", { class: "c-kernel" }, bracket(weight)),
    ),
  ]);
  const rest = products.length - shown.length;
  return [
    h(
      "p",
      { class: "fig-products" },
      ...terms,
      rest > 0 ? ` + … (${fill(words.terms, { count: rest })})` : "",
      " = ",
      h("strong", { class: "c-output" }, showNumber(sum)),
    ),
    h("p", { class: "fig-lengths" }, ...drawLengths(setting, words)),
  ];
}

function drawLengths(setting: Setting, words: FigureWords): VNode[] {
  const { size, kernelSize, padding, stride, dilation } = setting;
  const shape = outputShape(setting);
  const totals = [padding.top + padding.bottom, padding.left + padding.right];
  return ([0, 1] as const).map((axis) => {
    const span = kernelSpan(kernelSize[axis], dilation[axis]);
    const [before, after] = lengthFormula(
      size[axis],
      span,
      totals[axis]!,
      stride[axis],
    );
    return h(
      "span",
      {},
      `${axis === 0 ? words.height : words.width} ${before}`,
      h("span", { class: "c-input" }, String(size[axis])),
      " − ",
      h("span", { class: "c-kernel" }, String(span)),
      after,
      h("strong", { class: "c-output" }, String(shape[axis])),
    );
  });
}

function bracket(value: number): string {
  const text = showNumber(value);
  return value < 0 ? `(${text})` : text;
}
