import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { executeCells } from "../../src/build/execute.ts";
import { extractCells } from "../../src/build/extract.ts";
import { digestLibrary } from "../../src/build/library-digest.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import {
  parseResult,
  readResultFile,
  readStored,
  storedCells,
  writeResult,
} from "../../src/build/stored-result.ts";
import { languages } from "../../src/i18n/language.ts";
import type { CellOutput } from "../../src/notebook/output.ts";
import { lessonProblem } from "./lesson-problem.ts";

/** A cell for each text; those that begin with “stored:” are so marked. They are named a, b, c … */
function lesson(...sources: string[]) {
  const fences = sources.map((source, index) => {
    const [, word, code] = /^(?:(stored): )?(.*)$/s.exec(source)!;
    return `\`\`\`ts cell id=${"abc"[index]} ${word ?? ""}\n${code}\n\`\`\`\n`;
  });
  return extractCells(parseMdx(fences.join("\n")));
}

const outputs: CellOutput[] = [{ kind: "text", text: "as before" }];

/** The results that a lesson would have, kept for a version of it with other code or the same. */
function keep(...sources: string[]): (cell: string) => string | undefined {
  const cells = storedCells(lesson(...sources));
  return (cell) => {
    const found = cells.find(({ id }) => id === cell);
    return (
      found && writeResult({ digest: found.wanted, library: "l", outputs })
    );
  };
}

test("a stored cell does not run in the build and shows its result", async () => {
  const sources = ["const x = 1;", "stored: throw new Error(`${x}`)"];
  const cells = lesson(...sources);
  const stored = readStored(cells, keep(...sources));
  const executed = await executeCells(cells, stored);
  expect(executed.get("b")!.outputs).toEqual(outputs);
  expect(executed.get("b")!.compiled).toMatchObject({ isManual: true });
});

test.each([
  ["its own code", ["const x = 1;", "stored: x + 2"]],
  ["a cell that it needs", ["const x = 2;", "stored: x + 1"]],
])("a result is refused after a change in %s", (_, changed) => {
  const kept = keep("const x = 1;", "stored: x + 1");
  const problem = lessonProblem(() => readStored(lesson(...changed), kept));
  expect(problem.message).toBe(
    "cell b has the stored result of other code; run npm run results",
  );
  expect(problem.line).toBe(6);
});

test("a result holds after a change in a cell that it does not need", () => {
  const kept = keep("1", "stored: 2");
  expect(readStored(lesson("3", "stored: 2"), kept).get("b")).toEqual(outputs);
});

test("a stored cell without a result is refused", () => {
  const problem = lessonProblem(() =>
    readStored(lesson("stored: 1"), () => undefined),
  );
  expect(problem.message).toBe(
    "cell a has no stored result; run npm run results",
  );
});

test("a cell that needs a stored one must be stored, too", () => {
  const cells = lesson("stored: const x = 1;", "const y = x;", "y");
  const problem = lessonProblem(() => storedCells(cells));
  expect(problem.message).toBe(
    "cell b needs a, which does not run in the build; mark it stored too",
  );
  expect(problem.line).toBe(6);
});

test("a result comes back from its file as it was", () => {
  const y = Float64Array.of(0.1, -2, NaN, Infinity);
  const result = {
    digest: "d",
    library: "l",
    outputs: [
      {
        kind: "plot" as const,
        type: "line" as const,
        title: "",
        x: { label: "", unit: "", log: false },
        y: { label: "", unit: "", log: false },
        series: [{ name: "", x: y, y, count: 4 }],
        labels: [],
        columns: 0,
      },
      {
        kind: "tensor" as const,
        shape: [1],
        data: Float32Array.of(0.1),
        text: "",
      },
      {
        kind: "table" as const,
        caption: "",
        columns: ["x"],
        rows: [[NaN]],
        count: 1,
      },
    ],
  };
  expect(parseResult(writeResult(result))).toEqual(result);
});

test.each(languages)(
  "every stored result of %s fits its lesson",
  (language) => {
    for (const file of readdirSync(join("content", language))) {
      const text = readFileSync(join("content", language, file), "utf8");
      const cells = extractCells(parseMdx(text));
      const name = `${language}/${file.replace(/\.mdx$/, "")}`;
      readStored(cells, (cell) => readResultFile(name, cell));
    }
  },
);

test("every stored result was run with the library as it is, or: npm run results", async () => {
  const library = await digestLibrary(process.cwd());
  const files = readdirSync("content/results", { recursive: true })
    .map((name) => join("content/results", String(name)))
    .filter((name) => name.endsWith(".json"));
  const others = files.filter(
    (file) => parseResult(readFileSync(file, "utf8")).library !== library,
  );
  expect(others).toEqual([]);
});
