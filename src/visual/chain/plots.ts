import type { ChainWords } from "../../i18n/figure-chain.ts";
import {
  drawAxes,
  type Frame,
  label,
  round,
  roundTicks,
  shortCount,
} from "../drawing/axes.ts";
import { unit } from "../drawing/grid.ts";
import type { Picture } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import type { Chain } from "./chain.ts";

export type Name = "a" | "b";
export const names: Name[] = ["a", "b"];

const rows = 7.5;
const columns = 9.75;
const frame: Frame = {
  left: 38,
  right: columns * unit - 50, // beside it, the name of a chain and its last size
  top: 10,
  bottom: rows * unit - 32,
};

/** The sizes and the costs of two chains over their layers. */
export function chainPlots(
  chains: Record<Name, Chain>,
  isLog: boolean,
  words: ChainWords,
) {
  const layers = Math.max(1, ...names.map((name) => chains[name].macs.length));
  const largest = Math.max(...names.flatMap((name) => chains[name].sizes));
  const dearest = Math.max(...names.flatMap((name) => chains[name].macs));
  const { left, right, top, bottom } = frame;
  const xOf = (layer: number) => left + ((right - left) * layer) / layers;
  const up = (share: number) => bottom - (bottom - top) * share;
  const powers = Math.max(2, Math.ceil(Math.log2(largest)));
  const yOf = (size: number) =>
    up(isLog ? Math.log2(size) / powers : size / largest);
  const barOf = (macs: number) => up(macs / dearest);
  const slot = (right - left) / layers;

  const sizeTicks = isLog
    ? Array.from({ length: Math.floor(powers / 2) + 1 }, (_, i) => 4 ** i)
    : roundTicks(largest, 5);
  const xTicks = roundTicks(layers, 6).filter(Number.isInteger);

  // Names of chains that end in one place stand above each other.
  const nameAt = (name: Name) => {
    const { sizes } = chains[name];
    const y = Math.min(yOf(sizes.at(-1)!), bottom - 9);
    const other = chains[name === "a" ? "b" : "a"].sizes;
    const isTaken =
      Math.abs(other.length - sizes.length) < layers / 6 &&
      Math.abs(yOf(other.at(-1)!) - yOf(sizes.at(-1)!)) < 16;
    return isTaken ? y + (name === "a" ? -8 : 8) : y;
  };
  const picture = (name: string, title: string, nodes: VNode[]): Picture => {
    return { name, title, rows, columns, nodes };
  };
  const bar = (name: Name, layer: number) => {
    const y = barOf(chains[name].macs[layer - 1]!);
    const width = Math.min(slot * 0.42, 24);
    const x = xOf(layer - 0.5) + (name === "a" ? -width : 0);
    return `M${round(x)} ${bottom}V${round(y)}h${round(width)}V${bottom}z`;
  };
  const bars = (name: Name, until: number) =>
    Array.from({ length: Math.min(until, chains[name].macs.length) }, (_, i) =>
      bar(name, i + 1),
    ).join("");

  return {
    draw: (): Picture[] => [
      picture("sizes", words.sizes, [
        ...drawAxes(
          frame,
          xTicks.map((layer) => ({ at: xOf(layer), text: String(layer) })),
          sizeTicks.map((size) => ({ at: yOf(size), text: String(size) })),
          words.layer,
        ),
        ...names.map((name) => {
          const points = chains[name].sizes.map(
            (size, layer) => `${round(xOf(layer))} ${round(yOf(size))}`,
          );
          return h("path", {
            class: `f-curve f-curve-${name}`,
            d: `M${points.join("L")}`,
          });
        }),
        ...names.map((name) => {
          const { sizes } = chains[name];
          const last = sizes.length - 1;
          return label(
            `${name.toUpperCase()} ${sizes[last]}`,
            xOf(last) + 8,
            nameAt(name),
            `f-name-${name} f-start`,
          );
        }),
      ]),
      picture("macs", words.macs, [
        ...drawAxes(
          frame,
          xTicks
            .filter((layer) => layer > 0)
            .map((layer) => ({ at: xOf(layer - 0.5), text: String(layer) })),
          roundTicks(dearest, 4).map((macs) => {
            return { at: barOf(macs), text: shortCount(macs) };
          }),
          words.layer,
        ),
        ...names.map((name) =>
          h("path", {
            class: `f-bar f-bar-${name} f-faint`,
            d: bars(name, layers),
          }),
        ),
      ]),
    ],

    /** The sizes after this many layers, and the bars up to there. */
    drawStep(layer: number): Record<string, VNode[]> {
      const all = layer === 0 ? layers : layer;
      return {
        sizes: [
          h("path", {
            class: "f-cursor",
            d: `M${round(xOf(layer))} ${top}V${bottom}`,
          }),
          ...names.map((name) => {
            const { sizes } = chains[name];
            const at = Math.min(layer, sizes.length - 1);
            return h("circle", {
              class: `f-dot f-dot-${name}`,
              cx: round(xOf(at)),
              cy: round(yOf(sizes[at]!)),
              r: 4.5,
            });
          }),
        ],
        macs: names.map((name) =>
          h("path", { class: `f-bar f-bar-${name}`, d: bars(name, all) }),
        ),
      };
    },

    /** The layer at this place of a plot. */
    layerAt(picture: string, x: number): number | undefined {
      const share = ((x - left) / (right - left)) * layers;
      const layer =
        picture === "macs" ? Math.floor(share) + 1 : Math.round(share);
      return layer >= 0 && layer <= layers ? layer : undefined;
    },
  };
}
