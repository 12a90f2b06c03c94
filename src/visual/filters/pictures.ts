import type { FilterWords } from "../../i18n/figure-filters.ts";
import { label } from "../drawing/axes.ts";
import {
  allElements,
  drawGrid,
  drawNumbers,
  outline,
  unit,
} from "../drawing/grid.ts";
import { strongestBelowNumbers } from "../drawing/heat.ts";
import { drawShaded } from "../drawing/shaded.ts";
import type { Picture } from "../figures/figure.ts";
import { keep } from "../keep.ts";
import { h, type VNode } from "../node.ts";
import { angles, type Filters, imageSize, type Response } from "./responses.ts";

const side = 4; // units of an image's pixel
const wide = 2; // columns of an element of the matrix
const levels = 8;

/** The matrix of responses with its two heads, and the image, kernel and map of one of them. */
export function filterPictures(
  all: Response[][],
  { kernels }: Filters,
  words: FilterWords,
) {
  const kernelSize = kernels[0]!.weights.length;
  const mapSize = imageSize - kernelSize + 1;
  const isReadable = kernelSize <= 3;
  // The largest answer to values from −1 to 1.
  const largest = Math.max(
    ...kernels.map(({ weights }) =>
      weights.flat().reduce((sum, weight) => sum + Math.abs(weight), 0),
    ),
  );
  const heaviest = Math.max(
    ...kernels.flatMap(({ weights }) => weights.flat().map(Math.abs)),
  );
  const strongest = all.flat().reduce((a, b) => Math.max(a, b.strength), 0);
  const picture = (name: "image" | "map", size: number): Picture => ({
    ...{ name, title: words[name], nodes: [] },
    ...{ rows: (size * side) / unit, columns: (size * side) / unit },
  });
  const place = (row: number, column: number) => {
    return { row: row + 1, column: 1 + column * wide, rows: 1, columns: wide };
  };
  const imageIn = keep((column: number) =>
    drawPixels(all[0]![column]!.image, imageSize, 1, side),
  );
  const kernelOf = keep((row: number) => {
    const { kernel } = all[row]![0]!;
    if (isReadable) return drawNumbers(kernel, () => "");
    const weights = Float32Array.from(kernel.flat());
    return drawPixels(weights, kernelSize, heaviest, (3 * unit) / kernelSize);
  });
  const mapOf = keep(({ map }: Response) =>
    drawPixels(map, mapSize, largest, side),
  );
  return {
    draw: (): Picture[] => [
      {
        name: "matrix",
        title: words.matrix,
        rows: 1 + kernels.length,
        columns: 1 + angles.length * wide,
        nodes: [
          ...angles.map((angle, index) => {
            const x = unit * (1 + (index + 0.5) * wide);
            return label(`${angle}°`, x, unit / 2, "f-tick");
          }),
          ...kernels.map(({ name }, index) =>
            label(name, 0, unit * (index + 1.5), "f-tick f-start"),
          ),
          ...drawShaded(
            all.flatMap((line, row) =>
              line.map(({ strength }, column) => ({
                d: outline(place(row, column), 0.75),
                kind: "f-heat",
                shade: (strongestBelowNumbers * strength) / strongest,
              })),
            ),
          ),
          ...all.flatMap((line, row) =>
            line.map(({ strength }, column) =>
              label(
                strength.toFixed(2),
                unit * (1 + (column + 0.5) * wide),
                unit * (row + 1.5),
              ),
            ),
          ),
        ],
      },
      picture("image", imageSize),
      {
        ...{ name: "kernel", title: words.kernel, rows: 3, columns: 3 },
        nodes: isReadable ? drawGrid(allElements(3, 3), "kernel") : [],
      },
      picture("map", mapSize),
    ],
    drawStep(row: number, column: number): Record<string, VNode[]> {
      return {
        matrix: [
          h("path", { class: "f-mark", d: outline(place(row, column), 1) }),
        ],
        image: imageIn(column),
        kernel: kernelOf(row),
        map: mapOf(all[row]![column]!),
      };
    },
  };
}

/** Grey from black, −most, to white, most; one path for each level, with a stroke for each run. */
function drawPixels(
  values: Float32Array,
  size: number,
  most: number,
  side: number,
): VNode[] {
  const levelAt = (i: number) =>
    Math.round(Math.min(1, Math.max(0, (values[i]! / most + 1) / 2)) * levels);
  const paths = new Map<number, Run>();
  for (let i = 0; i < values.length;) {
    const level = levelAt(i);
    const [y, x] = [Math.floor(i / size), i % size];
    let end = x + 1;
    while (end < size && levelAt(y * size + end) === level) end++;
    // Relative to the end of the last run: stripes repeat, so the text compresses well.
    const { d, at } = paths.get(level) ?? { d: "", at: [0, 0] };
    const [left, middle] = [x * side, (y + 0.5) * side];
    paths.set(level, {
      d: `${d}m${left - at[0]} ${middle - at[1]}h${(end - x) * side}`,
      at: [end * side, middle],
    });
    i += end - x;
  }
  const length = size * side;
  return [
    h("path", { d: `M0 0h${length}v${length}h${-length}z` }),
    ...[...paths]
      .filter(([level]) => level > 0)
      .map(([level, { d }]) =>
        h("path", {
          ...{ class: "f-grey", "stroke-width": side },
          ...{ "stroke-opacity": (level / levels).toFixed(3), d },
        }),
      ),
  ];
}

/** A path so far, and where it has ended. */
interface Run {
  d: string;
  at: [x: number, y: number];
}
