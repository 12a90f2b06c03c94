import { expect, test } from "vitest";
import { executeCells } from "../../src/build/execute.ts";
import { extractCells, LessonProblem } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import type { CellOutput } from "../../src/notebook/output.ts";

/** A lesson with two lines of text before each cell; the cells are named a, b, c … */
function lesson(...cells: (string | { throws: string })[]) {
  const parts = cells.map((cell, index) => {
    const [source, word] =
      typeof cell === "string" ? [cell, ""] : [cell.throws, " throws"];
    return `Text.\n\n\`\`\`ts cell id=${"abc"[index]}${word}\n${source}\n\`\`\`\n`;
  });
  return extractCells(parseMdx(parts.join("\n")));
}

const textOf = (output: CellOutput | undefined) =>
  output && "text" in output ? output.text : undefined;

async function problemOf(...cells: Parameters<typeof lesson>) {
  const problem: unknown = await executeCells(lesson(...cells)).catch(
    (error: unknown) => error,
  );
  if (problem instanceof LessonProblem) return problem;
  throw new Error("the lesson runs");
}

test("every cell has its compiled form and its outputs", async () => {
  const cells = await executeCells(lesson("const x = 1; x", "x + 1"));
  expect([...cells.keys()]).toEqual(["a", "b"]);
  expect(textOf(cells.get("b")!.outputs[0])).toBe("2");
  expect(cells.get("a")!.compiled).toMatchObject({ id: "a", defines: ["x"] });
});

test("a cell that is meant to fail has its error as output", async () => {
  const cells = await executeCells(lesson({ throws: "throw new Error('no')" }));
  expect(cells.get("a")!.outputs).toMatchObject([
    { kind: "error", error: { code: "thrown", message: "no" } },
  ]);
});

test.each([
  [
    "an error in a cell",
    ["1", "2;\nthrow new Error('no');"],
    11,
    "b fails (thrown): no",
  ],
  ["a syntax error", ["1;\n2;\nlet x = ("], 6, "a fails (syntax)"],
  [
    "an unknown name",
    ["1;\nnope"],
    5,
    "a fails (unknown-name): nope is not defined",
  ],
  [
    "a cell that needs a failing one",
    [{ throws: "throw 1; let x" }, "x"],
    10,
    "b fails (blocked)",
  ],
  [
    "an error deep in the library",
    ['import { rand } from "convbook";\n\nrand(2).reshape(3);'],
    6,
    "a fails (thrown): reshape",
  ],
] as const)(
  "%s stops the build at the lesson's line",
  async (_, cells, line, message) => {
    const problem = await problemOf(...cells);
    expect(problem.message).toContain(`cell ${message}`);
    expect(problem.line).toBe(line);
  },
);

test.each([
  ["1", false],
  ["[[1, 2], [3, 4]]", false],
  ["console.log('a', null); true", false],
  ['import { rand } from "convbook"; rand(2)', false],
  ["({ a: 1 })", true],
  ["console.log(['a'])", true],
  [{ throws: "throw 1" }, true],
  [{ throws: "nope" }, true],
])("the run of %j needs explanations: %s", async (cell, isExplained) => {
  const cells = await executeCells(lesson("({ b: 2 })", cell));
  expect(cells.get("b")!.isExplained).toBe(isExplained);
});

test("a cell that is meant to fail and does not stops the build at its line", async () => {
  const problem = await problemOf("1", { throws: "2" });
  expect(problem.message).toBe(
    "cell b is marked throws but runs without an error",
  );
  expect(problem.line).toBe(10);
});

test("random numbers are those of the cell's id, build after build", async () => {
  const source =
    'import { rand } from "convbook";\n[rand(2).toString(), Math.random()]';
  const show = async (...cells: string[]) =>
    textOf((await executeCells(lesson(...cells))).get("a")!.outputs[0]);
  expect(await show(source)).toBe(await show(source, "Math.random()"));
});

test("the build's own random numbers stay random", async () => {
  const before = Math.random;
  await executeCells(lesson("Math.random()"));
  expect(Math.random).toBe(before);
});

test("a cell keeps its author's settings in its compiled form", async () => {
  const meta = "cell id=a run=manual limit=60";
  const cells = extractCells(parseMdx(`\`\`\`ts ${meta}\n1\n\`\`\`\n`));
  const { compiled } = (await executeCells(cells)).get("a")!;
  expect(compiled).toMatchObject({ isManual: true, limit: 60 });
});
