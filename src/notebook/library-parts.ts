import type { LinkedCell } from "./cell.ts";

/** A part of what cells can import, as the build knows it. */
interface PartSource {
  /** Module that brings it. */
  file: string;
  /** What cells import it from. */
  from: "convbook" | "notebook";
  /** Patterns of code that needs it though it imports no name of it. */
  uses: string[];
}

/** What a worker has only when a cell needs it; the rest is in `sandbox.html`. */
export const libraryParts = {
  accounts: { file: "lib/accounts.ts", from: "convbook", uses: [] },
  layers: { file: "lib/layers.ts", from: "convbook", uses: [] },
  pooling: { file: "lib/pooling.ts", from: "convbook", uses: [] },
  tensors: { file: "lib/more-tensors.ts", from: "convbook", uses: [] },
  /** `table` and its like are methods of `display`, which every cell has. */
  tools: {
    file: "src/notebook/show/tools.ts",
    from: "notebook",
    uses: ["\\bdisplay\\s*[^\\s(,}]"],
  },
  /** `backward` is a method of what the core exports. */
  training: {
    file: "lib/training.ts",
    from: "convbook",
    uses: ["\\bbackward\\b"],
  },
} satisfies Record<string, PartSource>;

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
    ) || uses.some((pattern) => new RegExp(pattern).test(code))
  );
}
