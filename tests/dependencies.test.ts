import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const listed = { ...dependencies, ...devDependencies };

/** What cells import, from this project. */
const ours = ["convbook", "notebook"];

/** Packages that are types alone are imported without their `@types/`. */
const known = (name: string) =>
  ours.includes(name) || name in listed || `@types/${name}` in listed;

test("what the code imports is in the list of packages", () => {
  const files = globSync("{lib,src,scripts,tests}/**/*.{ts,mjs,astro}", {
    cwd: root,
    exclude: ["tests/bench/**"],
  });
  const strays = files.flatMap((file) =>
    packagesIn(read(file))
      .filter((name) => !known(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(strays).toEqual([]);
});

test("each package in the list has its exact version", () => {
  const loose = Object.entries(listed).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test("each package in the list has its reason in CONTRIBUTING", () => {
  const [, section] = read("CONTRIBUTING.md").split("## Dependencies\n");
  const named = [...section!.matchAll(/^\| ([^|]*)\|[^|]*\|$/gm)].flatMap(
    ([, names]) => names!.replaceAll("\\*", "*").trim().split(/,\s*/),
  );
  const unexplained = Object.keys(listed).filter(
    (name) =>
      !named.includes(name) && !named.includes(name.replace(/\/.*/, "/*")),
  );
  expect(unexplained).toEqual([]);
});

/** Names of the packages that a module imports; `astro:content` and `node:fs` are none. */
function packagesIn(code: string): string[] {
  const imports = code.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom "([a-z@][^":]*)";/gm,
  );
  return [...imports]
    .map(([, path]) => path!.match(/^(?:@[^/]+\/)?[^/]+/)![0])
    .filter((name) => !builtinModules.includes(name));
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
