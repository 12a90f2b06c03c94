import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeServiceWorker } from "../../src/build/write-service-worker.ts";

const served = ["en/padding/index.html", "index.html"];
const others = ["social/en-padding.png", "en/feed.xml"];
/** A host would answer that there is no such file, and keeping the site would end there. */
const forHosts = ["_headers", "_redirects", "CNAME", ".nojekyll"];

test("only what a host serves to readers is kept", async () => {
  const dist = mkdtempSync(join(tmpdir(), "convbook-dist-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const files = [...served, ...others, ...forHosts];
  for (const file of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), file);
  }
  await writeServiceWorker(process.cwd(), dist);
  const program = readFileSync(join(dist, "sw.js"), "utf8");
  const isListed = (file: string) =>
    new RegExp(`["{,]${file}"?:`).test(program);
  expect(files.filter(isListed)).toEqual(served);
});
