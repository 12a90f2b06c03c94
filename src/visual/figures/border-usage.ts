import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import { countReads } from "../border/usage.ts";
import { changeSetting, settingFields } from "../convolution/fields.ts";
import { problemOf } from "../convolution/problem.ts";
import {
  readSetting,
  type Setting,
  writeSetting,
} from "../convolution/setting.ts";
import { oneElement, outline } from "../drawing/grid.ts";
import { drawHeat } from "../drawing/heat.ts";
import { h } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { listNumbers } from "./list-numbers.ts";

/** How often each element is read; its state is a setting, its steps are the elements. */
export const openFigure: OpenFigure = (state, words) => {
  const setting = readSetting(state);
  if (!setting || problemOf(setting, words)) return undefined;
  return borderUsage(setting, words);
};

function borderUsage(setting: Setting, words: FigureWords): Figure {
  const reads = countReads(setting);
  const [rows, columns] = setting.size;
  const all = [...new Set(reads)].flat(); // equal rows share one array
  const most = all.reduce((a, b) => Math.max(a, b), 1);
  const least = all.reduce((a, b) => Math.min(a, b), most);
  const { padding, kernelSize, stride } = setting;
  const { top, bottom, left, right } = padding;
  const isEven = top === bottom && left === right;
  const title = fill(words.sized, {
    what: words.input,
    size: `${rows}×${columns}`,
  });
  const caption = fill(words.usage, {
    size: setting.size.join("×"),
    kernelSize: kernelSize.join("×"),
    padding: listNumbers(isEven ? [top, left] : [top, bottom, left, right]),
    stride: listNumbers(stride),
    least,
    most,
  });
  const placeOf = (step: number) => [
    Math.floor(step / columns),
    step % columns,
  ];
  return {
    state: writeSetting(setting),
    caption,
    steps: rows * columns,
    stride: columns,
    get fields() {
      return settingFields(setting, words).filter(({ id }) => id !== "mode");
    },
    change(field, text) {
      const changed = changeSetting(setting, field, text, words);
      return typeof changed === "string"
        ? changed
        : borderUsage(changed, words);
    },
    draw: () => [
      {
        ...{ name: "input", title, label: caption, rows, columns },
        nodes: drawHeat(reads, (value) => value / most),
      },
    ],
    drawStep(step) {
      const [row, column] = placeOf(step) as [number, number];
      const d = outline(oneElement(row, column), 1);
      return { input: [h("path", { class: "f-mark", d })] };
    },
    stepAt: ({ row, column }) => row * columns + column,
    say(step) {
      const [y, x] = placeOf(step) as [number, number];
      const count = reads[y]![x]!;
      const said = count === 1 ? words.usageOnce : words.usageCell;
      return fill(said, { y, x, count });
    },
    explain: () => [],
    programs: [{ name: words.asCell, source: cellSource(setting) }],
  };
}

/** The adjoint applied to ones would give the same; counting is easier to read. */
function cellSource({ size, kernelSize, padding, stride, dilation }: Setting) {
  return `import { outputSize, tensor } from "convbook";

function reads(n: number, k: number, before: number, after: number, s: number, d: number) {
  const windows = outputSize(n + before + after, k, { stride: s, dilation: d });
  const counts: number[] = Array(n).fill(0);
  for (let i = 0; i < windows; i++) {
    for (let j = 0; j < k; j++) {
      const place = i * s + j * d - before;
      if (place in counts) counts[place]!++;
    }
  }
  return counts;
}

const rows = reads(${size[0]}, ${kernelSize[0]}, ${padding.top}, ${padding.bottom}, ${stride[0]}, ${dilation[0]});
const columns = reads(${size[1]}, ${kernelSize[1]}, ${padding.left}, ${padding.right}, ${stride[1]}, ${dilation[1]});
tensor(rows.map((row) => columns.map((column) => row * column)));
`;
}
