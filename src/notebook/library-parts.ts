import type { LinkedCell } from "./cell.ts";

/** A part of what cells can import, as the build knows it. */
interface PartSource {
  /** Module that brings it. */
  file: string;
  /** What cells import it from. */
  from: "convbook" | "notebook";
  /** Pattern of code that needs it though it imports no name of it. */
  uses?: string;
}

type PartName =
  "accounts" | "layers" | "pooling" | "tensors" | "tools" | "training";

/** What a worker has only when a cell needs it; the rest is in `sandbox.html`. */
export const libraryParts: Record<PartName, PartSource> = {
  accounts: { file: "lib/accounts.ts", from: "convbook" },
  layers: { file: "lib/layers.ts", from: "convbook" },
  pooling: { file: "lib/pooling.ts", from: "convbook" },
  tensors: { file: "lib/more-tensors.ts", from: "convbook" },
  /** `table` and its like are methods of `display`, which every cell has. */
  tools: {
    file: "src/notebook/show/tools.ts",
    from: "notebook",
    uses: "\\bdisplay\\s*[^\\s(,}]",
  },
  /** `backward` is a method of what the core exports. */
  training: {
    file: "lib/training.ts",
    from: "convbook",
    uses: "\\bbackward\\b",
  },
};

/** A part as a page knows it. */
export interface LibraryPart extends Pick<PartSource, "from" | "uses"> {
  /** Address of its text. */
  url: string;
  /** What it exports and the core does not. */
  names: string[];
}

/** Whether a cell needs a part to run; rather once too often than not. */
export function needsPart(
  { code, imports }: LinkedCell,
  { from, names, uses }: LibraryPart,
): boolean {
  return (
    imports.some(
      (each) =>
        each.from === from && (each.name === "*" || names.includes(each.name)),
    ) ||
    (uses !== undefined && new RegExp(uses).test(code))
  );
}
