import type { CostWords } from "../../i18n/figure-cost.ts";
import { label, round, showCount } from "../drawing/axes.ts";
import { unit } from "../drawing/grid.ts";
import type { Picture } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import {
  type Account,
  accounts,
  type LayerCost,
  type StackCost,
} from "./stack-cost.ts";

const columns = 6.25;
const left = 34; // for the numbers of the layers and a stride
const room = columns * unit - left;
const thickness = 10;

/** Three bars for each layer: multiplications, parameters, memory. */
export function costBars(dense: StackCost, words: CostWords) {
  const most = (account: Account) =>
    Math.max(...dense.layers.map((layer) => layer[account]));
  const widthOf = (account: Account, layer: LayerCost) =>
    round((room * layer[account]) / most(account));
  const rectangle = (row: number, width: number) =>
    `M${left} ${row * unit + 15}h${width}v${thickness}h${-width}z`;
  const rows = dense.layers.length;
  return {
    draw: (): Picture[] =>
      accounts.map((account) => ({
        ...{ name: account, title: words[account], rows: rows + 1, columns },
        nodes: [
          ...dense.layers.map((_, row) =>
            label(String(row + 1), 0, row * unit + 20, "f-tick f-start"),
          ),
          label(words.all, 0, rows * unit + 18, "f-tick f-start"),
          h("path", {
            class: "f-axis",
            d: `M0 ${rows * unit + 5}H${columns * unit}`,
          }),
          h("path", {
            class: "f-before",
            d: dense.layers
              .map((layer, row) => rectangle(row, widthOf(account, layer)))
              .join(""),
          }),
        ],
      })),
    drawStep(cost: StackCost, place: number): Record<string, VNode[]> {
      return Object.fromEntries(
        accounts.map((account) => [
          account,
          [
            h("path", {
              class: `f-cost-${account}`,
              d: cost.layers
                .map((layer, row) => rectangle(row, widthOf(account, layer)))
                .join(""),
            }),
            ...cost.layers.map((layer, row) =>
              label(
                showAmount(account, layer[account]),
                left,
                row * unit + 8,
                `f-tick f-start${row === place ? " f-strong" : ""}`,
              ),
            ),
            label(
              `s${cost.layers[place]!.stride}`,
              left - 4,
              place * unit + 20,
              "f-name-b f-tick f-end",
            ),
            label(
              showAmount(account, cost[account]),
              left,
              rows * unit + 18,
              "f-start f-strong",
            ),
          ],
        ]),
      );
    },
  };
}

/** Memory in KiB or MiB, all else as it is. */
export function showAmount(account: Account, amount: number): string {
  if (account !== "activationBytes") return showCount(amount);
  const [size, name] = amount >= 2 ** 20 ? [2 ** 20, "MiB"] : [2 ** 10, "KiB"];
  return `${showCount(Number((amount / size).toFixed(2)))} ${name}`;
}
