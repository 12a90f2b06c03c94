import type { Language } from "./language.ts";

/** Of the figure that shows what a cell has measured. */
export interface ExperimentWords {
  across: string;
  steps: string;
  even: string;
  logarithmic: string;
  linear: string;
  upright: string;
  lower: string;
  upper: string;
  lowerScale: string;
  upperScale: string;
  highlight: string;
  all: string;
  title: string;
  /** A series with its value, or with how many points it has. */
  named: string;
  /** One value of a series. */
  value: string;
  best: string;
  several: string;
  between: string;
  /** One point of many. */
  point: string;
  group: string;
  ranks: string;
  cell: string;
}

export const experimentWords: Record<Language, ExperimentWords> = {
  zh: {
    across: "横轴",
    steps: "横轴间隔",
    even: "等距",
    logarithmic: "对数",
    linear: "线性",
    upright: "纵轴间隔",
    lower: "横轴",
    upper: "纵轴",
    lowerScale: "横轴间隔",
    upperScale: "纵轴间隔",
    highlight: "突出",
    all: "全部",
    title: "{y}，随{x}变化",
    named: "{name}：{value}",
    value: "{series}，{x}：{y}是{value}。",
    best: "{x}：最低{least}（{lowest}），最高{most}（{highest}）。",
    several: "{count}条线",
    between: "、",
    point: "{name}{group}：{x}是{left}，{y}是{up}。",
    group: "（{name}）",
    ranks: "{count}个点里，{left}个在它左边，{above}个在它上方。",
    cell: "代码格{cell}",
  },
  en: {
    across: "Along the axis",
    steps: "Steps of the axis",
    even: "even",
    logarithmic: "logarithmic",
    linear: "linear",
    upright: "Upright axis",
    lower: "Lower axis",
    upper: "Upright axis",
    lowerScale: "Its steps",
    upperScale: "Its steps",
    highlight: "Highlight",
    all: "all",
    title: "{y} against {x}",
    named: "{name}: {value}",
    value: "{series}, {x}: {y} {value}.",
    best: "At {x}, the lowest is {least} ({lowest}) and the highest {most} ({highest}).",
    several: "{count} lines",
    between: "; ",
    point: "{name}{group}: {x} {left}, {y} {up}.",
    group: " ({name})",
    ranks:
      "Of the {count} points, {left} lie further left and {above} further up.",
    cell: "Cell {cell}",
  },
};
