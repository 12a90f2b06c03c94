import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { expect, test } from "vitest";

const lib = join(import.meta.dirname, "../../lib");

/** What a program that passes these names on weighs, minified and compressed. */
async function weigh(names: string[], without: RegExp): Promise<number> {
  const id = join(lib, "entry.js");
  const program = names.map((each) => `export ${each}.ts";`).join("\n");
  const { output } = await build({
    input: id,
    external: without,
    plugins: [
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
const core = [
  '* from "./core',
  '* from "./tensor-methods',
  '{ conv1d } from "./conv1d',
  '{ conv2d } from "./conv2d',
  '{ pad } from "./pad',
];
const more = ['* from "./pooling', '* from "./accounts'];

// These limits may only sink. Tensors, convolution, pooling and accounts aim for 10 KB.
test.each([
  ["the kernels and their driver", 6_000, kernels, /shape\.ts$/],
  ["tensors and convolution", 8_710, core, /^$/],
  ["with pooling and accounts", 10_850, [...core, ...more], /^$/],
])("%s are at most %i bytes, gzip", async (_, most, names, without) => {
  expect(await weigh(names, without)).toBeLessThanOrEqual(most);
});
