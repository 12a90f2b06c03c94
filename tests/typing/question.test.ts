import { expect, test } from "vitest";
import type { TypeNote } from "../../src/typing/cell-service.ts";
import { CellService } from "../../src/typing/cell-service.ts";
import { files } from "../../src/typing/files.ts";
import { answer, type Topic } from "../../src/typing/question.ts";

/** As in the worker: no disk, only the texts that travel with the site. */
const service = new CellService(files);

const cells = [
  {
    id: "a",
    source: 'import { rand } from "convbook";\nconst X = rand(8, 8);',
  },
  { id: "b", source: "const n: string = X.shape;\n[1].at(0);" },
];

let number = 0;
const ask = (topic: Topic, ...args: unknown[]) =>
  answer(service, { number: ++number, cells, topic, args: args as never });

test("the library and the language are known without a disk", () => {
  const source = cells[1]!.source;
  const { value } = ask("problems", "b");
  const found = (value as TypeNote[]).map(({ from, to }) =>
    source.slice(from, to),
  );
  expect(found).toEqual(["n"]);
  const info = ask("info", "b", source.indexOf("at(")).value as TypeNote;
  expect(info.text).toContain("number | undefined");
});

test("cells are remembered from one question to the next", () => {
  const { value } = answer(service, {
    number: 1,
    cells: undefined,
    topic: "info",
    args: ["a", cells[0]!.source.indexOf("X")],
  });
  expect(value).toMatchObject({ text: "const X: Tensor" });
});

test("what the page's cells do not have is a failure and no answer", () => {
  expect(ask("problems", "none").failure).toContain("no cell none");
});

test("an answer has the number of its question", () => {
  expect(ask("format", "a").number).toBe(number);
});
