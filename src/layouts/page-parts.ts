import * as accounts from "../../lib/accounts.ts";
import * as core from "../../lib/core.ts";
import * as layers from "../../lib/layers.ts";
import * as tensors from "../../lib/more-tensors.ts";
import * as pooling from "../../lib/pooling.ts";
import * as training from "../../lib/training.ts";
import {
  libraryParts,
  type PartName,
  type ShippedParts,
} from "../notebook/library-parts.ts";
import { importable } from "../notebook/provided.ts";

/** What cells can import from the library without its parts. */
export const coreNames = Object.keys(core);

const exported: Record<PartName, readonly string[]> = {
  accounts: Object.keys(accounts),
  console: [],
  explanations: [],
  layers: Object.keys(layers),
  methods: [],
  pooling: Object.keys(pooling),
  tensors: Object.keys(tensors),
  tools: importable,
  training: Object.keys(training),
};

/** The library's parts as a page carries them. */
export const pageParts: ShippedParts = Object.fromEntries(
  (Object.keys(libraryParts) as PartName[]).map((part) => {
    const { from, uses, usual, needs = [] } = libraryParts[part];
    const before = [coreNames, ...needs.map((need) => exported[need])].flat();
    const names = exported[part].filter((name) => !before.includes(name));
    const shipped = {
      from: from === "notebook" ? from : undefined,
      names: names.join(" ") || undefined,
      needs: needs.join(" ") || undefined,
      ...{ uses, usual },
    };
    return [part, shipped];
  }),
);
