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
import {
  changePart,
  type Part,
  partFields,
  readParts,
  writeParts,
} from "./parts.ts";

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
  const count = made.kernels.length;
  const placeOf = (step: number) =>
    [Math.floor(step / count), step % count] as const;
  return {
    state: writeParts(state, parts),
    caption: results?.about ?? fill(own.caption, { w: state.wavelength }),
    steps: angles.length * count,
    stride: count,
    fields: partFields(state, parts),
    change(id, text) {
      const changed = changePart(state, parts, id, text, words);
      return typeof changed === "string"
        ? changed
        : filters(changed, made, words, results);
    },
    draw: () => pictures.draw(),
    drawStep: (step) => pictures.drawStep(...placeOf(step)),
    stepAt({ picture, row, column }) {
      if (picture !== "matrix" || row < 1 || column < 1) return undefined;
      return (row - 1) * count + Math.floor((column - 1) / 2);
    },
    say(step) {
      const [row, column] = placeOf(step);
      return fill(results ? own.learnedPair : own.pair, {
        image: angles[row]!,
        kernel: made.kernels[column]!.name,
        strength: all[row]![column]!.strength.toFixed(2),
      });
    },
    explain(step) {
      const [row, column] = placeOf(step);
      const best = (strengths: number[]) =>
        strengths.indexOf(Math.max(...strengths));
      const among = all.map((line) => line[column]!.strength);
      const across = all[row]!.map(({ strength }) => strength);
      const text = results
        ? fill(own.favourite, {
            kernel: made.kernels[column]!.name,
            best: angles[best(among)]!,
            strength: Math.max(...among).toFixed(2),
          })
        : fill(best(across) === row ? own.own : own.other, {
            best: made.kernels[best(across)]!.name,
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
angles.forEach((angle) => {
  const turn = (angle * Math.PI) / 180;
  const images = [${starts.join(", ")}].map((start) => {
    const rows = Array.from({ length: ${imageSize} }, (_, y) =>
      Array.from({ length: ${imageSize} }, (_, x) => {
        const place = x * Math.cos(turn) + y * Math.sin(turn);
        return Math.sin(2 * Math.PI * (place / ${wavelength} + start));
      }));
    return [rows];
  });
  const strengths = conv2d(tensor(images), weight).pow(2).mean({ dim: [2, 3] });
  const row = Array.from(strengths.sum({ dim: 0 }).data);
  console.log(angle, row.map((value) => value.toFixed(2)));
});
`;
}
