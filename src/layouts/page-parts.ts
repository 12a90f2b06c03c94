import * as accounts from "../../lib/accounts.ts";
import * as convolution from "../../lib/convolution.ts";
import * as core from "../../lib/core.ts";
import * as layers from "../../lib/layers.ts";
import * as tensors from "../../lib/more-tensors.ts";
import * as pooling from "../../lib/pooling.ts";
import * as training from "../../lib/training.ts";
import {
  type LibraryPart,
  libraryParts,
  type PartName,
} from "../notebook/library-parts.ts";
import { importable } from "../notebook/provided.ts";

/** What cells can import from the library without its parts. */
export const coreNames = Object.keys(core);

const exported: Record<PartName, readonly string[]> = {
  accounts: Object.keys(accounts),
  console: [],
  convolution: Object.keys(convolution),
  explanations: [],
  layers: Object.keys(layers),
  methods: [],
  pooling: Object.keys(pooling),
  tensors: Object.keys(tensors),
  tools: importable,
  training: Object.keys(training),
};

/** Address of a part; `base` is that of the site. */
export function partUrl(base: string, part: PartName): string {
  return `${base}library/${part}.js`;
}

/** The library's parts as a page knows them; `base` is the address of the site. */
export function pageParts(base: string): LibraryPart[] {
  const urlOf = (part: PartName) => partUrl(base, part);
  return (Object.keys(libraryParts) as PartName[]).map((part) => {
    const { from, uses, usual, needs } = libraryParts[part];
    const before = [
      coreNames,
      ...(needs ?? []).map((need) => exported[need]),
    ].flat();
    return {
      url: urlOf(part),
      from,
      names: exported[part].filter((name) => !before.includes(name)).join(" "),
      uses,
      usual,
      needs: needs?.map(urlOf),
    };
  });
}
