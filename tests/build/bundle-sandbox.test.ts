import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleLibrary } from "../../src/build/bundle-library.ts";
import { bundleSandbox } from "../../src/build/bundle-sandbox.ts";
import { libraryTemplates } from "../lib/templates.ts";

const html = await bundleSandbox();

test("the sandbox is at most 10.63 KB, compressed", () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_630);
});

test("the sandbox has the core of the library, and no more of it", () => {
  expect(html).toContain("conv2d");
  expect(html).not.toContain("maxPool2d");
  expect(html).not.toContain("matmul");
  expect(html).not.toContain("no rule");
  expect(html).not.toContain("WebAssembly.Module");
});

test("the sentences of the library's errors come with what explains errors", async () => {
  const { explanations, tools, ...parts } = (await bundleLibrary(process.cwd()))
    .parts;
  const said = libraryTemplates().map((template) => {
    const words = template.split(/\{\d+\}/);
    return words.sort((a, b) => b.length - a.length)[0]!;
  });
  expect(said.filter((words) => !explanations!.includes(words))).toEqual([]);
  // What cells show things with has sentences of its own.
  const others = [html, ...Object.values(parts)].join("");
  expect(said.filter((words) => others.includes(words))).toEqual([]);
  expect(tools).toContain("; ");
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
