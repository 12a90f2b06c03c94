import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleSandbox } from "../../src/build/bundle-sandbox.ts";

const html = await bundleSandbox();

test("the sandbox is at most 8.2 KB, compressed", () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(8_200);
});

test("the sandbox has the core of the library, and no more of it", () => {
  expect(html).toContain("arange");
  expect(html).not.toContain("conv2d");
  expect(html).not.toContain("matmul");
  expect(html).not.toContain("no rule");
  expect(html).not.toContain("WebAssembly.Module");
});

test("the policy allows the one inline script, by its hash", () => {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  const hash = createHash("sha256").update(scripts[0]![1]!).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}' 'unsafe-eval' blob:;`);
  expect(html).not.toContain("unsafe-inline");
});

test("the sandbox loads nothing: it names no address", () => {
  expect(html).not.toMatch(
    /\b(src|href)=|\bimport\s*\(|https?:\/\/(?!www\.w3)/,
  );
});
