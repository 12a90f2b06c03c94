import type { LinkedCell } from "./cell.ts";

/** A part of what cells can import, as the build knows it. */
interface PartSource {
  /** Module that brings it. */
  file: string;
  /** What cells import it from. */
  from: "convbook" | "notebook";
  /** Pattern of code that needs it though it imports no name of it. */
  uses?: string;
  /** Needed by every cell that is not known to be plain. */
  isUsual?: true;
  /** Parts that a worker must have before it. */
  needs?: PartName[];
}

export type PartName =
  | "accounts"
  | "console"
  | "convolution"
  | "layers"
  | "methods"
  | "pooling"
  | "tensors"
  | "tools"
  | "training";

/**
 * What a worker has only when a cell needs it; the rest is in `sandbox.html`. A part stands behind
 * those that it needs.
 */
export const libraryParts: Record<PartName, PartSource> = {
  accounts: { file: "lib/accounts.ts", from: "convbook" },
  convolution: { file: "lib/convolution.ts", from: "convbook" },
  /** All methods of tensors but the plainest. */
  methods: { file: "lib/tensor-methods.ts", from: "convbook", isUsual: true },
  /** `nn` is there with convolution, and has the layers of this part when it has come. */
  layers: {
    file: "lib/layers.ts",
    from: "convbook",
    uses: "\\bnn\\b(?!\\s*(?:[,}]|\\.\\s*Conv2d\\b))",
    needs: ["methods", "convolution"],
  },
  pooling: { file: "lib/pooling.ts", from: "convbook" },
  tensors: {
    file: "lib/more-tensors.ts",
    from: "convbook",
    needs: ["methods"],
  },
  /** `table` and its like are methods of `display`, which every cell has. */
  tools: {
    file: "src/notebook/show/tools.ts",
    from: "notebook",
    uses: "\\bdisplay\\s*[^\\s(,}]",
  },
  /** More than `console.log` and its like, or a text that says with % where its values belong. */
  console: {
    file: "src/notebook/show/console.ts",
    from: "notebook",
    uses: "\\bconsole\\b(?!\\s*(?:[,}]|\\.\\s*(?:debug|error|info|log|warn)\\b))|%[cdfioOs]",
    needs: ["tools"],
  },
  /** `backward` is a method of what the core exports. */
  training: {
    file: "lib/training.ts",
    from: "convbook",
    uses: "\\bbackward\\b",
    needs: ["methods", "convolution"],
  },
};

/** A part as a page knows it. */
export interface LibraryPart extends Pick<
  PartSource,
  "from" | "isUsual" | "uses"
> {
  /** Address of its text. */
  url: string;
  /** What it exports and no part before it does; a text with spaces, which weighs less in a page. */
  names: string;
  /** Addresses of the parts that a worker must have before it. */
  needs?: string[];
}

/** Whether a cell needs a part to run; rather once too often than not. */
export function needsPart(
  { code, imports, isPlain }: LinkedCell,
  { from, names, uses, isUsual }: LibraryPart,
): boolean {
  return (
    (isUsual === true && !isPlain) ||
    imports.some(
      (each) =>
        each.from === from &&
        (each.name === "*" || names.split(" ").includes(each.name)),
    ) ||
    (uses !== undefined && new RegExp(uses).test(code))
  );
}
