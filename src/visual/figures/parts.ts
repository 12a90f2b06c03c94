import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Field, Figure } from "./figure.ts";

/** A whole number of a figure's state. */
export interface Part {
  /** Letters before the number in an address. */
  sign: string;
  label: string;
  /** Parts of one group stand together under its name. */
  group?: string;
  least: number;
  most: number;
  /** Where only some numbers will do, or where they stand for words. */
  options?: readonly Option[];
}

export interface Option {
  value: number;
  label: string;
}

type Parts<Id extends string> = Record<Id, Part>;
type State<Id extends string> = Record<Id, number>;

/** Numbers written as `n8.k3`; undefined for any other text and for numbers out of reach. */
export function readParts<Id extends string>(
  text: string,
  parts: Parts<Id>,
): State<Id> | undefined {
  const pieces = text.split(".");
  const entries = entriesOf(parts);
  if (pieces.length !== entries.length) return undefined;
  const values = entries.map(([id, part], index) => {
    const piece = pieces[index]!;
    const digits = piece.slice(part.sign.length);
    const isNumber = piece.startsWith(part.sign) && /^\d{1,7}$/.test(digits);
    const value = Number(digits);
    return isNumber && isAllowed(value, part) ? ([id, value] as const) : [];
  });
  if (values.some(([id]) => id === undefined)) return undefined;
  return Object.fromEntries(values) as State<Id>;
}

export function writeParts<Id extends string>(
  state: State<Id>,
  parts: Parts<Id>,
): string {
  return entriesOf(parts)
    .map(([id, { sign }]) => `${sign}${state[id]}`)
    .join(".");
}

/** What a figure says of its state, and how it is set, where that is its parts alone. */
export function settable<Id extends string>(
  state: State<Id>,
  parts: Parts<Id>,
  words: FigureWords,
  open: (state: State<Id>) => Figure | string,
): Pick<Figure, "change" | "fields" | "state"> {
  return {
    state: writeParts(state, parts),
    fields: partFields(state, parts),
    change(id, text) {
      const changed = changePart(state, parts, id, text, words);
      return typeof changed === "string" ? changed : open(changed);
    },
  };
}

export function partFields<Id extends string>(
  state: State<Id>,
  parts: Parts<Id>,
): Field[] {
  return entriesOf(parts).map(([id, part]) => {
    const { label, group = "", least, most, options } = part;
    const kind: Field["kind"] = options
      ? {
          name: "choice",
          options: options.map((option) => {
            return { value: String(option.value), label: option.label };
          }),
        }
      : { name: "number", least, most };
    return { id, label, group, value: String(state[id]), kind };
  });
}

/** The state with one part set anew, or a sentence that says why it cannot be. */
export function changePart<Id extends string>(
  state: State<Id>,
  parts: Parts<Id>,
  id: string,
  text: string,
  words: FigureWords,
): State<Id> | string {
  const part = id in parts ? parts[id as Id] : undefined;
  const value = text.trim() === "" ? NaN : Number(text);
  if (part && isAllowed(value, part)) return { ...state, [id]: value };
  const { least, most } = part ?? { least: 0, most: 0 };
  const shown = text.trim().slice(0, 12) || "“”";
  return fill(words.outOfRange, { value: shown, least, most });
}

function isAllowed(value: number, { least, most, options }: Part): boolean {
  if (options) return options.some((option) => option.value === value);
  return Number.isInteger(value) && value >= least && value <= most;
}

function entriesOf<Id extends string>(parts: Parts<Id>): [Id, Part][] {
  return Object.entries(parts) as [Id, Part][];
}
