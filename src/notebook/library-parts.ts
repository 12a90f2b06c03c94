import type { LinkedCell } from "./cell.ts";

/** A part of what cells can import, as the build knows it. */
interface PartSource {
  /** Module that brings it. */
  file: string;
  /** What cells import it from. */
  from: "convbook" | "notebook";
  /** Pattern of code that needs the part without importing a name from it. */
  uses?: string;
  /** Its name, if a cell gets it unless the build has found that the cell does without. */
  usual?: UsualPart;
  /** Parts that a worker must have before it. */
  needs?: PartName[];
}

export type PartName =
  | "accounts"
  | "console"
  | "explanations"
  | "layers"
  | "methods"
  | "pooling"
  | "tensors"
  | "tools"
  | "training";

export type UsualPart = Extract<PartName, "explanations" | "methods">;

/**
 * The parts of the library that a worker is given when a cell needs them; the core is in
 * `sandbox.html`. Each part is listed after
 * those that it needs.
 */
export const libraryParts: Record<PartName, PartSource> = {
  accounts: { file: "lib/accounts.ts", from: "convbook" },
  /** Words errors, prints values of any kind, and keeps a reader's cells from changing the language. */
  explanations: {
    file: "src/notebook/sandbox/before-edits.ts",
    from: "convbook",
    usual: "explanations",
  },
  /** The methods of tensors that the core lacks. */
  methods: {
    file: "lib/tensor-methods.ts",
    from: "convbook",
    usual: "methods",
  },
  /** The core has `nn` with its `Conv2d`; this part adds the other layers. */
  layers: {
    file: "lib/layers.ts",
    from: "convbook",
    uses: "\\bnn\\b(?!\\s*(?:[,}]|\\.\\s*Conv2d\\b))",
    needs: ["methods"],
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
  /** Methods of `console` beyond `log` and the other levels, and the signs %s, %d … in a text. */
  console: {
    file: "src/notebook/show/console.ts",
    from: "notebook",
    uses: "console(?![,}]|.(debug|error|info|log|warn))|%[cdfioOs]",
    needs: ["explanations", "tools"],
  },
  /** `backward` is a method of what the core exports. */
  training: {
    file: "lib/training.ts",
    from: "convbook",
    uses: "\\bbackward\\b",
    needs: ["methods"],
  },
};

/** A part as a page knows it. */
export interface LibraryPart extends Pick<
  PartSource,
  "from" | "usual" | "uses"
> {
  /** Address of its text. */
  url: string;
  /** Its exports, without those that the core or a part before it has. */
  names: string[];
  /** Addresses of the parts that a worker must have before it. */
  needs?: string[];
}

/** The parts by name, in the form in which a page carries them: lists are texts with spaces. */
export type ShippedParts = Record<
  string,
  Pick<PartSource, "usual" | "uses"> & {
    /** Default "convbook". */
    from?: "notebook";
    names?: string;
    needs?: string;
  }
>;

/** Address of a part; `base` is that of the site. */
function partUrl(base: string, part: string): string {
  return `${base}library/${part}.js`;
}

/** The parts as a page of the site at `base` knows them. */
export function unshipParts(base: string, parts: ShippedParts): LibraryPart[] {
  const unship = ([part, shipped]: [
    string,
    ShippedParts[string],
  ]): LibraryPart => ({
    from: "convbook",
    ...shipped,
    url: partUrl(base, part),
    names: shipped.names?.split(" ") ?? [],
    needs: shipped.needs?.split(" ").map((need) => partUrl(base, need)),
  });
  return Object.entries(parts).map(unship);
}

/** Whether a cell needs a part to run. In doubt yes: a part too many only costs time. */
export function needsPart(
  { code, imports, usual }: LinkedCell,
  part: LibraryPart,
): boolean {
  const { from, names, uses } = part;
  return (
    (part.usual !== undefined && (usual?.includes(part.usual) ?? true)) ||
    imports.some(
      (each) =>
        each.from === from && (each.name === "*" || names.includes(each.name)),
    ) ||
    (uses !== undefined && new RegExp(uses).test(code))
  );
}
