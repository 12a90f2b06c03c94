import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { changeSetting, settingFields } from "../convolution/fields.ts";
import { stepPictures } from "../convolution/pictures.ts";
import { problemOf } from "../convolution/problem.ts";
import {
  isNotOne,
  type Pair,
  readSetting,
  type Setting,
  writeSetting,
} from "../convolution/setting.ts";
import { computeSteps, type Grid, stepAt } from "../convolution/steps.ts";
import { drawSums } from "../convolution/sums.ts";
import { unreadText } from "../convolution/unread-text.ts";
import {
  countedTo,
  countUp,
  readGrid,
  resize,
  type Values,
} from "../convolution/values.ts";
import { mostNumbers } from "../drawing/grid.ts";
import { keep } from "../keep.ts";
import type { Field, Figure, OpenFigure } from "./figure.ts";
import { listNumbers } from "./list-numbers.ts";

/**
 * The stepper: a kernel on its way over an input. Its state is a setting, and after `!i` and
 * `!k` the numbers of input and kernel where they are the reader's own.
 */
export const openFigure: OpenFigure = (state, words) => {
  const [first = "", ...rest] = state.split("!");
  const setting = readSetting(first);
  if (!setting || problemOf(setting, words)) return undefined;
  const values: Values = {};
  for (const part of rest) {
    const isInput = part.startsWith("i");
    if (!isInput && !part.startsWith("k")) return undefined;
    const size = isInput ? setting.size : setting.kernelSize;
    const grid = readGrid(part.slice(1), size);
    if (!grid || grid.length > mostNumbers) return undefined;
    values[isInput ? "input" : "kernel"] = grid;
  }
  return stepper(setting, values, words);
};

function stepper(setting: Setting, values: Values, words: FigureWords): Figure {
  const input = values.input ?? countUp(setting.size, countedTo.input);
  const kernel = values.kernel ?? countUp(setting.kernelSize, countedTo.kernel);
  const steps = computeSteps(setting, input, kernel);
  const [rows, columns] = steps.shape;
  const pictures = stepPictures(setting, steps, kernel, words);
  const isPadded = Object.values(setting.padding).some((each) => each > 0);
  const at = keep((index: number) => stepAt(setting, steps, kernel, index));
  return {
    state: writeState(setting, values),
    caption: caption(setting, steps.shape, words, [
      steps.unreadRows.length,
      steps.unreadColumns.length,
    ]),
    steps: rows * columns,
    stride: columns,
    get fields() {
      return [
        ...settingFields(setting, words),
        ...valueFields(input, kernel, words),
      ];
    },
    change(field, text) {
      if (field === "input" || field === "kernel") {
        const size = field === "input" ? setting.size : setting.kernelSize;
        const grid = readGrid(text, size);
        if (grid) return stepper(setting, { ...values, [field]: grid }, words);
        return fill(words.notNumbers, { count: size[0] * size[1] });
      }
      const changed = changeSetting(setting, field, text, words);
      if (typeof changed === "string") return changed;
      const { size, kernelSize } = changed;
      const resized: Values = {
        input: resize(values.input, size, countedTo.input),
        kernel: resize(values.kernel, kernelSize, countedTo.kernel),
      };
      return stepper(changed, resized, words);
    },
    draw: () => pictures.draw(),
    drawStep: (index, spot) => pictures.drawStep(at(index), spot),
    stepAt: ({ picture, row, column }) =>
      picture === "output" ? row * columns + column : undefined,
    say(index) {
      const { place, sum } = at(index);
      return fill(words.window, {
        y: place[0],
        x: place[1],
        sum: Number(sum.toFixed(2)),
        row: place[0] * setting.stride[0],
        column: place[1] * setting.stride[1],
        padded: isPadded ? words.padded : "",
      });
    },
    explain: (index) => drawSums(setting, at(index), words),
    programs: [],
    async morePrograms() {
      const { programsOf } = await import("../convolution/programs.ts");
      return programsOf(setting, values, words);
    },
  };
}

function writeState(setting: Setting, { input, kernel }: Values): string {
  const own = (sign: string, grid?: Grid) =>
    grid ? `!${sign}${grid.flat().join()}` : "";
  return writeSetting(setting) + own("i", input) + own("k", kernel);
}

function caption(
  { size, kernelSize, padding, stride, dilation, mode }: Setting,
  output: Pair,
  words: FigureWords,
  [rows, columns]: Pair,
): string {
  const { top, bottom, left, right } = padding;
  const isEven = top === bottom && left === right;
  const sides = isEven ? [top, left] : [top, bottom, left, right];
  const more = [
    isNotOne(dilation) &&
      fill(words.withDilation, { dilation: listNumbers(dilation) }),
    mode !== "zeros" && fill(words.withMode, { mode: words.modes[mode] }),
  ];
  const geometry = fill(words.windows, {
    size: size.join("×"),
    kernelSize: kernelSize.join("×"),
    padding: listNumbers(sides),
    stride: listNumbers(stride),
    more: more.filter(Boolean).join(""),
    output: output.join("×"),
  });
  return geometry + unreadText(rows, columns, words);
}

/** Numbers to type, while they are few enough to be seen. */
function valueFields(input: Grid, kernel: Grid, words: FigureWords): Field[] {
  const field = (id: string, label: string, grid: Grid): Field => ({
    id,
    label,
    group: "",
    value: grid.map((row) => row.join(" ")).join("\n"),
    kind: { name: "numbers" },
  });
  const isSmall = input.length <= 16 && input[0]!.length <= 16;
  return [
    ...(isSmall ? [field("input", words.inputValues, input)] : []),
    field("kernel", words.kernelValues, kernel),
  ];
}
