import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { rolldown } from "rolldown";
import { launch } from "../browser.ts";
import { describeMachine, load } from "../machine.ts";
import { library, onnx } from "./contenders.ts";
import type { Onnx } from "./contenders.ts";
import { peakGigaflops } from "./peak.ts";
import { bringPeers } from "./peers.ts";
import { printReport } from "./report.ts";
import { measure } from "./rounds.ts";

// Convolution beside the peers, one thread each, in Node and in Chromium. Fails when the library
// is under an aim in Chromium. `--quick`: a tenth of the rounds.
const rounds = process.argv.includes("--quick") ? 3 : 30;
const folder = bringPeers();
const browser = await launch();
console.log(describeMachine(browser.version()));

const require = createRequire(join(folder, "package.json"));
const native = require("onnxruntime-node") as Onnx;
const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
const inNode = await measure(
  [library, onnx("onnxruntime-node (native)", native, options)],
  rounds,
);
printReport(`Node ${process.version}`, {
  peak: peakGigaflops(),
  results: inNode,
  missing: { "the peers in WebAssembly": "they are measured in Chromium" },
});

const files = new Map([
  ["/page.js", await bundle(join(import.meta.dirname, "page.ts"))],
  ["/peers.js", await bundle(join(folder, "entry.js"))],
  ["/", `<!doctype html><script type="module" src="/page.js"></script>`],
]);
const types: Record<string, string> = {
  "": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};
const server = createServer(({ url = "/" }, response) => {
  const type = types[extname(url)];
  if (!type || url.includes("..")) return response.writeHead(404).end();
  const body =
    files.get(url) ?? readFileSync(join(folder, "node_modules", url));
  return response.writeHead(200, { "content-type": type }).end(body);
});
await new Promise<void>((done) => server.listen(0, "localhost", done));
try {
  const page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  await page.waitForFunction(() => "measureConvolutions" in window);
  const report = await page.evaluate(
    (rounds) => window.measureConvolutions(rounds),
    rounds,
  );
  const isGood = printReport(`Chromium ${browser.version()}`, report);
  if (!isGood) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
console.log(`\nLoad ${load()} at the end.`);

async function bundle(input: string): Promise<string> {
  const build = await rolldown({
    input,
    platform: "browser",
    logLevel: "silent",
  });
  const { output } = await build.generate({
    format: "esm",
    codeSplitting: false,
  });
  return output[0].code;
}
