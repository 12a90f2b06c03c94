import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { expect, test } from "vitest";
import * as exported from "../../lib/core.ts";
import { numberSentences } from "../../src/build/number-sentences.ts";

const root = join(import.meta.dirname, "../..");
const lib = join(root, "lib");

/**
 * What a program that passes these names on weighs as a lesson loads it: minified and compressed,
 * and the sentences of errors wait until the first is said.
 */
async function weigh(names: string[], without: RegExp): Promise<number> {
  const id = join(lib, "entry.js");
  const program = names.map((each) => `export ${each}.ts";`).join("\n");
  const { output } = await build({
    input: id,
    external: without,
    plugins: [
      numberSentences(root),
      {
        name: "entry",
        resolveId: (source) => (source === id ? id : null),
        load: (file) => (file === id ? program : null),
      },
    ],
    output: { minify: true },
    write: false,
    logLevel: "silent",
  });
  return gzipSync(output[0].code, { level: 9 }).length;
}

const kernels = [
  '{ forward } from "./wasm/forward',
  '{ inputGradient } from "./wasm/input-gradient',
  '{ weightGradient } from "./wasm/weight-gradient',
];
/** `nn` is in the core too; the aim does not count layers. */
const plain = Object.keys(exported).filter((name) => name !== "nn");
const core = [`{ ${plain.join()} } from "./core`, '* from "./tensor-methods'];
const layer = '* as nn from "./nn/first-layers';
const more = ['* from "./pooling', '* from "./accounts'];

// These limits may only sink. Tensors, convolution, pooling and accounts aim for 10 KB.
test.each([
  ["the kernels and their driver", 6_000, kernels, /shape\.ts$/],
  ["tensors and convolution", 7_650, core, /^$/],
  ["with pooling and accounts", 9_750, [...core, ...more], /^$/],
  ["and with the first layer", 10_700, [...core, ...more, layer], /^$/],
])("%s are at most %i bytes, gzip", async (_, most, names, without) => {
  expect(await weigh(names, without)).toBeLessThanOrEqual(most);
});
