import { fill } from "../../i18n/fill.ts";
import type { RuntimeWords } from "../../i18n/runtime.ts";
import { h, type VNode } from "../node.ts";
import { type Levels, levelsOf } from "./levels.ts";
import { numberText } from "./number-text.ts";
import { pathsByClass } from "./squares.ts";

const width = 15;

/** What the colours mean, from the least value to the greatest, and what is no number. */
export function drawLegend(
  values: ArrayLike<number>,
  { low, high, finite }: Levels,
  words: RuntimeWords["output"],
): VNode {
  const odd: string[] = [];
  const missing = count(values, Number.isNaN);
  const infinite = values.length - finite - missing;
  if (missing) odd.push(fill(words.mapNaN, { count: missing }));
  if (infinite) odd.push(fill(words.mapInfinite, { count: infinite }));
  return h(
    "p",
    { class: "map-legend" },
    finite > 0 && numberText(low),
    low < high && [drawScale(low, high), numberText(high)],
    ...odd.map((text) => h("span", {}, text)),
  );
}

function drawScale(low: number, high: number): VNode {
  const share = (x: number) => x / (width - 1);
  const values = Array.from(
    { length: width },
    (_, x) => low * (1 - share(x)) + high * share(x),
  );
  const { classOf } = levelsOf(values);
  return h(
    "svg",
    {
      class: "map-scale",
      viewBox: `0 0 ${width} 1`,
      width: width * 8,
      height: 8,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    ...[...pathsByClass({ rows: 1, columns: width, values }, classOf)].map(
      ([level, d]) => h("path", { class: level, d }),
    ),
  );
}

function count(
  values: ArrayLike<number>,
  isCounted: (value: number) => boolean,
): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) if (isCounted(values[i]!)) total++;
  return total;
}
