import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import {
  bundleLibrary,
  type LibraryBundle,
} from "../../src/build/bundle-library.ts";
import * as core from "../../lib/core.ts";
import type * as layers from "../../lib/layers.ts";
import type * as tensors from "../../lib/more-tensors.ts";
import type * as pooling from "../../lib/pooling.ts";
import { libraryParts } from "../../src/notebook/library-parts.ts";

let bundle: LibraryBundle;
beforeAll(async () => {
  bundle = await bundleLibrary(process.cwd());
});

test("what needs no training lacks the gradients' engine until the part brings it", async () => {
  const file = `data:text/javascript,${encodeURIComponent(bundle.shared)}`;
  expect(file).toContain("installEngine");
  const shared = await importShared(bundle.shared);
  expect(() => core.tensor([1]).backward()).toThrow("gradient");
  evaluatePart("methods", shared);
  const given = evaluatePart("training", shared);
  const x = core.tensor([1, 2, 3]);
  x.requiresGrad = true;
  x.mul(x).sum().backward();
  expect(String(x.grad)).toBe("tensor([2., 4., 6.])");
  expect(given).toHaveProperty("SGD");
});

test("what a part makes is of the core's kind, and a layer of another part's function", async () => {
  const shared = await importShared(bundle.shared);
  evaluatePart("methods", shared);
  const { nn, summary } = evaluatePart("layers", shared) as typeof layers;
  expect(nn.Conv2d).toBe(core.nn.Conv2d);
  const { maxPool2d } = evaluatePart("pooling", shared) as typeof pooling;
  const pool = new nn.MaxPool2d({ kernelSize: 2 });
  const layer = new core.nn.Conv2d(1, 2, { kernelSize: 3 });
  const model = new nn.Sequential(layer, pool);
  expect(summary(model, [1, 1, 8, 8]).rows).toHaveLength(3);
  const input = core.ones(1, 1, 4, 4);
  const pooled = maxPool2d(input, { kernelSize: 2 });
  expect(pooled).toBeInstanceOf(core.Tensor);
  expect(pooled.allclose(pool.forward(input))).toBe(true);
});

test("a new seed is new to every part", async () => {
  const shared = await importShared(bundle.shared);
  evaluatePart("methods", shared);
  const { randn } = evaluatePart("tensors", shared) as typeof tensors;
  const drawn = [1, 2].map(() => {
    core.manualSeed(0);
    return String(randn(3));
  });
  expect(drawn).toEqual(Array(2).fill("tensor([ 1.5410, -0.2934, -2.1788])"));
});

test("a layer of a minified part has its name", async () => {
  const shared = await importShared(bundle.shared);
  evaluatePart("methods", shared);
  const { nn } = evaluatePart("layers", shared) as typeof layers;
  expect(new nn.ReLU().toString() + nn.MaxPool2d.name).toBe("ReLU()MaxPool2d");
});

test("a part stands behind those that it needs", () => {
  const before = new Set<string>();
  for (const [part, { needs = [] }] of Object.entries(libraryParts)) {
    expect(needs.filter((need) => !before.has(need))).toEqual([]);
    before.add(part);
  }
});

test.each([
  ["accounts", 1_600],
  ["console", 1_400],
  ["explanations", 4_700],
  ["layers", 5_800],
  ["methods", 2_850],
  ["pooling", 1_800],
  ["tensors", 2_450],
  ["tools", 4_800],
  ["training", 9_700],
])("the part %s is at most %i bytes, gzip", (part, most) => {
  const bytes = gzipSync(bundle.parts[part]!, { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(most);
});

function evaluatePart(name: string, shared: unknown[]): object {
  let given: object = {};
  const part = (0, eval)(bundle.parts[name]!) as (
    core: unknown[],
    give: (exports: object) => void,
  ) => void;
  part(shared, (exports) => (given = exports));
  return given;
}

/** What the shared module lists, taken from the modules that this test itself has. */
async function importShared(text: string): Promise<unknown[]> {
  const shared: unknown[] = [];
  for (const [, name, file] of text.matchAll(
    /import \{ (\S+) \} from "([^"]+)";/g,
  ))
    shared.push(((await import(file!)) as Record<string, unknown>)[name!]);
  return shared;
}
