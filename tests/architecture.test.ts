import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** What each area may import besides itself: arrows point down only. */
const allowed: Record<string, string[]> = {
  lib: [],
  "src/i18n": ["src/notebook", "src/exercise"],
  "src/notebook": ["lib"],
  "src/exercise": ["lib", "src/notebook"],
  "src/offline": [],
  "src/typing": ["src/notebook"],
  "src/visual": ["lib", "src/i18n", "src/notebook"],
  "content/exercises": ["lib", "src/exercise"],
  "src/build": [
    "lib",
    "src/exercise",
    "src/i18n",
    "src/notebook",
    "src/typing",
    "src/visual",
  ],
  "src/components": [
    "content/exercises",
    "lib",
    "src/exercise",
    "src/i18n",
    "src/notebook",
    "src/styles",
    "src/typing",
    "src/visual",
  ],
  "src/layouts": [
    "lib",
    "src/components",
    "src/i18n",
    "src/notebook",
    "src/styles",
  ],
  "src/pages": [
    "src/build",
    "src/components",
    "src/exercise",
    "src/i18n",
    "src/layouts",
    "src/notebook",
    "src/styles",
  ],
};

/** Modules that run in the page, in a worker, at build and in tests alike. */
const pure = [
  "lib",
  "src/exercise",
  "src/i18n",
  "src/notebook",
  "src/typing",
  "src/visual",
];

test.each(Object.entries(allowed))(
  "%s imports nothing but itself and %j",
  (area, targets) => {
    const strays = importsIn(area).filter(
      ({ target }) => ![area, ...targets].includes(target),
    );
    expect(strays).toEqual([]);
  },
);

test("every folder of src has a rule", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  const ruled = [...Object.keys(allowed), "src/styles", "src/assets"];
  expect(folders.filter((folder) => !ruled.includes(folder))).toEqual([]);
});

test.each(pure)("%s uses no module of Node", (area) => {
  const strays = filesIn(area).filter((file) =>
    /from ["']node:/.test(readFileSync(file, "utf8")),
  );
  expect(strays).toEqual([]);
});

test("no module imports itself through others", () => {
  const files = ["lib", "src"].flatMap(filesIn);
  const graph = new Map(files.map((file) => [file, valueImportsOf(file)]));
  expect(files.flatMap((file) => findCycle(file, graph) ?? [])).toEqual([]);
});

/** Imports that cross from the area into another, with the other area's name. */
function importsIn(area: string): { file: string; target: string }[] {
  return filesIn(area).flatMap((file) =>
    importsOf(file).map((path) => ({
      file: relative(root, file),
      target: areaOf(relative(root, path)),
    })),
  );
}

function areaOf(path: string): string {
  const [first, second] = path.split("/");
  return first === "lib" ? "lib" : `${first}/${second}`;
}

function filesIn(area: string): string[] {
  return readdirSync(join(root, area), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => join(root, area, file));
}

function importsOf(file: string): string[] {
  return matches(file, /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g);
}

/** Imports that exist when the code runs: types are erased. */
function valueImportsOf(file: string): string[] {
  return matches(
    file,
    /^(?:import|export)(?! type)[^;]*?from ["'](\.{1,2}\/[^"']+)["']/gm,
  );
}

function matches(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, "utf8").matchAll(pattern)].map((match) =>
    join(dirname(file), match[1]!),
  );
}

function findCycle(
  file: string,
  graph: Map<string, string[]>,
  path: string[] = [],
): string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  for (const next of graph.get(file) ?? []) {
    const cycle = findCycle(next, graph, [...path, file]);
    if (cycle) return cycle;
  }
  return undefined;
}
