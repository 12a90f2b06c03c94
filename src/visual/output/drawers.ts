import type { OutputWords } from "../../i18n/runtime.ts";
import type { CellOutput } from "../../notebook/output.ts";
import type { VNode } from "../node.ts";
import type { drawError } from "./error.ts";

/** What draws the outputs that need more than a line of text; each is loaded when one is there. */
export type Drawers = {
  [Kind in Exclude<keyof typeof loaders, "error">]?: (
    output: Extract<CellOutput, { kind: Kind }>,
    words: OutputWords,
  ) => VNode | undefined;
} & { error?: typeof drawError };

const loaders = {
  audio: async () => (await import("./audio.ts")).drawAudio,
  error: async () => (await import("./error.ts")).drawError,
  image: async () => (await import("./image.ts")).drawImage,
  input: async () => (await import("./input.ts")).drawInput,
  plot: async () => (await import("./plot.ts")).drawPlot,
  progress: async () => (await import("./progress.ts")).drawProgress,
  table: async () => (await import("./table.ts")).drawTable,
  tensor: async () => (await import("./tensor-map.ts")).drawTensorMap,
};

/** The drawers that these outputs need. */
export async function loadDrawers(outputs: CellOutput[]): Promise<Drawers> {
  const kinds = new Set<string>(outputs.map(({ kind }) => kind));
  const wanted = Object.entries(loaders).filter(([kind]) => kinds.has(kind));
  const loaded = wanted.map(async ([kind, load]) => [kind, await load()]);
  return Object.fromEntries(await Promise.all(loaded)) as Drawers;
}
