import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractCells } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import { lessonProblem } from "./lesson-problem.ts";

const fence = (meta: string, source = "1", language = "ts") =>
  `\`\`\`${language} ${meta}\n${source}\n\`\`\`\n`;
const extract = (...parts: string[]) =>
  extractCells(parseMdx(parts.join("\n")));

const problemOf = (...parts: string[]) =>
  lessonProblem(() => extract(...parts));

test("cells come in order, with their source and its line", () => {
  const cells = extract(
    "Text.\n",
    fence("cell id=one", "const a = 1;\na;"),
    "More.\n",
    fence("cell id=two-b", "a"),
  );
  expect(
    cells.map(({ id, source, line, throws }) => ({ id, source, line, throws })),
  ).toEqual([
    { id: "one", source: "const a = 1;\na;", line: 4, throws: false },
    { id: "two-b", source: "a", line: 11, throws: false },
  ]);
});

test("lines count the frontmatter, as an editor does", () => {
  const [cell] = extract("---\ntitle: T\n---\n" + fence("cell id=a"));
  expect(cell!.line).toBe(5);
});

test.each([
  ["cell id=a throws", true],
  ["cell throws id=a", true],
  ["cell id=a", false],
  ["cell id=throws", false],
])("of the fence %j it is %s that it is meant to fail", (meta, throws) => {
  expect(extract(fence(meta))[0]!.throws).toBe(throws);
});

test.each([
  ["cell id=a run=manual", { isManual: true }],
  ["cell id=a limit=60", { limit: 60 }],
  ["cell limit=5 id=a throws run=manual", { isManual: true, limit: 5 }],
])("the fence %j has the settings %j", (meta, settings) => {
  expect(extract(fence(meta))[0]).toMatchObject(settings);
});

test.each(["limit=", "limit=0", "limit=601", "limit=1.5", "limit=ten"])(
  "the fence's %s is refused at its line",
  (word) => {
    const problem = problemOf(fence(`cell id=a ${word}`));
    expect(problem.message).toContain("from 1 to 600");
    expect(problem.line).toBe(2);
  },
);

test.each([
  ["no meta", fence("")],
  ["another word", fence("id=a cell")],
  ["another language", fence("cell id=a", "1", "js")],
  ["no fence", "    1\n"],
])("code with %s is no cell", (_, part) => {
  expect(extract(part)).toEqual([]);
});

test("the fence `py twin` right after a cell is its twin", () => {
  const [cell] = extract(fence("cell id=a"), fence("twin", "print(1)", "py"));
  expect(cell!.twin?.value).toBe("print(1)");
});

test.each([
  ["without the word", [fence("", "print(1)", "py")]],
  ["with text between", ["Text.\n", fence("twin", "print(1)", "py")]],
  ["of another cell", [fence("cell id=b"), fence("twin", "print(1)", "py")]],
])("a fence %s is not its twin", (_, parts) => {
  expect(extract(fence("cell id=a"), ...parts)[0]!.twin).toBeUndefined();
});

test("cells in lists and quotes are found too", () => {
  const cells = extract("- one\n\n  ```ts cell id=a\n  1\n  ```\n");
  expect(cells.map(({ source }) => source)).toEqual(["1"]);
});

test.each([
  ["no id", "cell", "undefined"],
  ["an empty one", "cell id=", ""],
  ["capitals", "cell id=Experiment", "Experiment"],
  ["an underscore", "cell id=a_b", "a_b"],
  ["a digit first", "cell id=1a", "1a"],
  ["a dash at the end", "cell id=a-", "a-"],
])("a cell with %s is refused at its line", (_, meta, shown) => {
  const problem = problemOf("Text.\n", fence(meta));
  expect(problem.message).toContain(`kebab-case is needed, got “${shown}”`);
  expect(problem.line).toBe(4);
});

test("an id that is used twice is refused at the second place", () => {
  const problem = problemOf(fence("cell id=a"), fence("cell id=a"));
  expect(problem.message).toBe("cell id a is used twice");
  expect(problem.line).toBe(6);
});

test("an exercise for code is a cell with its starter and its solution", () => {
  const [cell] = extract('<Exercise id="corr2d" />');
  const read = (name: string) =>
    readFileSync(`content/exercises/corr2d/${name}.ts`, "utf8");
  expect(cell).toMatchObject({ id: "corr2d", line: 1, throws: false });
  // Readers get the files as a cell has them: nothing is exported.
  const plain = (name: string) => read(name).replace(/^export /m, "");
  expect(plain("starter").trimEnd()).toBe(cell!.source);
  expect(plain("solution").trimEnd()).toBe(cell!.solution);
});

test("an exercise by steps is no cell", () => {
  expect(extract('<Exercise id="last-example" />')).toEqual([]);
});

test("an exercise that does not exist is refused at its line", () => {
  const problem = problemOf("Text.\n", '<Exercise id="nothing" />');
  expect(problem.message).toBe("there is no exercise nothing");
  expect(problem.line).toBe(3);
});

test.each(["<Exercise />", "<Exercise id={1} />", '<Exercise id="../x" />'])(
  "%s is refused",
  (part) => {
    expect(problemOf(part).message).toContain("an id in kebab-case is needed");
  },
);

test("an exercise's id may not be a cell's too", () => {
  const problem = problemOf(
    fence("cell id=corr2d"),
    '<Exercise id="corr2d" />',
  );
  expect(problem.message).toBe("cell id corr2d is used twice");
});
