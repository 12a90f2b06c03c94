import type { FigureWords } from "../../i18n/figures.ts";
import type { Field, Figure } from "./figure.ts";
import {
  isWithin,
  type Limits,
  nothing,
  readNumber,
  refuseNumber,
} from "./number-field.ts";

/** A whole number of a figure's state. */
export interface Part extends Limits {
  /** Letters before the number in an address. */
  sign: string;
  label: string;
  /** Parts of one group stand together under its name. */
  group?: string;
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
  const value = readNumber(text);
  if (part && isAllowed(value, part)) return { ...state, [id]: value };
  return refuseNumber(text, part ?? nothing, words);
}

function isAllowed(value: number, part: Part): boolean {
  if (!part.options) return isWithin(part, value);
  return part.options.some((option) => option.value === value);
}

function entriesOf<Id extends string>(parts: Parts<Id>): [Id, Part][] {
  return Object.entries(parts) as [Id, Part][];
}
