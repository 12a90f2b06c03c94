import type { FilterWords } from "../../i18n/figure-filters.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Results } from "../experiment/results.ts";
import { filterPictures } from "../filters/pictures.ts";
import {
  angles,
  designed,
  type Filters,
  imageSize,
  learned,
  responses,
} from "../filters/responses.ts";
import { h } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { type Part, readParts, settable } from "./parts.ts";

type State = Record<"wavelength", number>;

/**
 * Stripes and kernels, made for directions or learned; its state is like `w8`, its steps are the
 * pairs, row by row.
 */
export const openFigure: OpenFigure<FilterWords> = (text, words, results) => {
  const state = readParts(text, partsOf(words));
  const made = results ? learned(results.rows) : designed;
  return state && made && filters(state, made, words, results);
};

function partsOf(words: Words<FilterWords>): Record<keyof State, Part> {
  const { wavelength } = words.own;
  return { wavelength: { sign: "w", label: wavelength, least: 2, most: 26 } };
}

function filters(
  state: State,
  made: Filters,
  words: Words<FilterWords>,
  results?: Results,
): Figure {
  const { own } = words;
  const parts = partsOf(words);
  const all = responses(state.wavelength, made);
  const pictures = filterPictures(all, made, own);
  const count = angles.length;
  const placeOf = (step: number) =>
    [Math.floor(step / count), step % count] as const;
  return {
    ...settable(state, parts, words, (changed) =>
      filters(changed, made, words, results),
    ),
    caption: results?.about ?? fill(own.caption, { w: state.wavelength }),
    steps: made.kernels.length * count,
    stride: count,
    draw: () => pictures.draw(),
    drawStep: (step) => pictures.drawStep(...placeOf(step)),
    stepAt({ picture, row, column }) {
      if (picture !== "matrix" || row < 1 || column < 1) return undefined;
      return (row - 1) * count + Math.floor((column - 1) / 2);
    },
    say(step) {
      const [row, column] = placeOf(step);
      return fill(results ? own.learnedPair : own.pair, {
        image: angles[column]!,
        kernel: made.kernels[row]!.name,
        strength: all[row]![column]!.strength.toFixed(2),
      });
    },
    explain(step) {
      const [row] = placeOf(step);
      const strengths = all[row]!.map(({ strength }) => strength);
      const strength = Math.max(...strengths);
      const best = strengths.indexOf(strength);
      const said = best === row ? own.own : own.other;
      const text = fill(results ? own.favourite : said, {
        kernel: made.kernels[row]!.name,
        best: angles[best]!,
        strength: strength.toFixed(2),
      });
      return [h("p", {}, text)];
    },
    programs: [{ name: words.asCell, source: cellSource(state, made) }],
  };
}

function cellSource(
  { wavelength }: State,
  { kernels, starts }: Filters,
): string {
  const listed = kernels.map(
    ({ weights }) => `  [${JSON.stringify(weights)}],`,
  );
  return `import { conv2d, tensor } from "convbook";

const angles = [${angles.join(", ")}];
const weight = tensor([
${listed.join("\n")}
]);
// [angles, kernels]
function respond(start: number) {
  const images = angles.map((angle) => {
    const turn = (angle * Math.PI) / 180;
    const rows = Array.from({ length: ${imageSize} }, (_, y) =>
      Array.from({ length: ${imageSize} }, (_, x) => {
        const place = x * Math.cos(turn) - y * Math.sin(turn);
        return Math.sin(2 * Math.PI * (place / ${wavelength} + start));
      }));
    return [rows];
  });
  return conv2d(tensor(images), weight).pow(2).mean({ dim: [2, 3] });
}
const all = [${starts.join(", ")}].map(respond).reduce((a, b) => a.add(b));
for (let kernel = 0; kernel < ${kernels.length}; kernel++) {
  const row = Array.from(all.select(1, kernel).data);
  console.log("kernel", kernel + 1, row.map((value) => value.toFixed(2)));
}
`;
}
