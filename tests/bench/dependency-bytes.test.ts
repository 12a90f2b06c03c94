import { expect, test } from "vitest";
import { packageOf, shareOut } from "./dependency-bytes.ts";

test.each([
  ["/site/src/components/cell.ts", undefined],
  ["/site/node_modules/acorn/dist/acorn.mjs", "acorn"],
  ["/site/node_modules/@codemirror/view/dist/index.js", "@codemirror/view"],
  ["/site/node_modules/a/node_modules/b/index.js", "b"],
])("%s is of the package %s", (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test("a script's bytes are shared out by the letters that modules leave in it", () => {
  const lengths = {
    "/site/src/compile.ts": 500,
    "/site/node_modules/acorn/dist/acorn.mjs": 1200,
    "/site/node_modules/acorn/dist/walk.mjs": 100,
    "/site/node_modules/@sveltejs/acorn-typescript/index.js": 200,
    "/site/node_modules/unused/index.js": 0,
  };
  expect(shareOut(lengths, 1000)).toEqual(
    new Map([
      ["acorn", 650],
      ["@sveltejs/acorn-typescript", 100],
    ]),
  );
});
