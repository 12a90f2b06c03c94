import type { Random } from "./random.ts";

/** The reader writes types; TypeScript says what they stand for on drawn arguments. */
export interface TypesCheck {
  kind: "types";
  /** Folder name of the exercise. */
  id: string;
  /** Judged in this order; the first that is not right speaks. */
  parts: readonly TypePart[];
}

/** One type, asked about one matter. */
export interface TypePart {
  /** Type that the reader has to define. */
  name: string;
  /** Draws the arguments of one use; `index` counts them. */
  draw: (random: Random, index: number) => TypeArgs;
  /** Uses that need not tell the mistakes apart. */
  edges: readonly TypeArgs[];
  /** What the type stands for, as TypeScript writes it: `4`, `[4, 3]`. */
  right: (args: TypeArgs) => string;
  /** Wrong types that readers plausibly write, likeliest first, by message id. */
  mistakes: readonly { id: string; answer: (args: TypeArgs) => string }[];
  /** Makes texts equal that are equally good, such as two wordings of an error. Default: as is. */
  unify?: (text: string) => string;
}

export type TypeArgs = readonly (number | readonly number[])[];

/** A use of a type as the reader would write it, such as `ConvOut<8, 3, 1, 2>`. */
export function writeUse(name: string, args: TypeArgs): string {
  const texts = args.map((arg) =>
    typeof arg === "number" ? String(arg) : `[${arg.join(", ")}]`,
  );
  return `${name}<${texts.join(", ")}>`;
}
