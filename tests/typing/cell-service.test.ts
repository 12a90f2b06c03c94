import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { CellService } from "../../src/typing/cell-service.ts";

const service = new CellService({
  root: join(import.meta.dirname, "../.."),
  standard: ts.getDefaultLibFilePath({}),
  read: (path) => ts.sys.readFile(path),
});

const tensor =
  'import { tensor } from "convbook";\nconst X = tensor([[1, 2]]);';

/** Shows cells named a, b, c …; `|` in one of them is the place that is asked about. */
function at(...sources: string[]): [string, number] {
  const cells = sources.map((source, index) => ({
    id: String.fromCharCode(97 + index),
    source: source.replace("|", ""),
  }));
  service.show(cells);
  const index = sources.findIndex((source) => source.includes("|"));
  return [cells[index]!.id, sources[index]!.indexOf("|")];
}

/** The cell's words that are underlined. */
function underlined(cell: string, source: string): string[] {
  return service.problems(cell).map(({ from, to }) => source.slice(from, to));
}

const names = (...sources: string[]) =>
  service.completions(...at(...sources)).map(({ name }) => name);

test("after a tensor's dot come its members", () => {
  expect(names(tensor, "X.|")).toEqual(expect.arrayContaining(["shape"]));
});

test("a cell sees the names above it and none below", () => {
  const seen = names("const above = 1;", "|", "const below = 2;");
  expect(seen).toContain("above");
  expect(seen).not.toContain("below");
});

test("the nearest definition above gives the type", () => {
  const info = service.info(...at("const x = 1;", 'const x = "a";', "x|"));
  expect(info?.text).toBe('const x: "a"');
});

test("a type of a cell above is known below, with its docs", () => {
  const above = "/** Two sides. */\ninterface Pair { left: number }";
  const info = service.info(...at(above, "let p: Pa|ir;"));
  expect(info).toMatchObject({ text: "interface Pair", docs: "Two sides." });
});

test("a function of the library shows its type and what it does", () => {
  const info = service.info(...at(tensor, "ten|sor([1])"));
  expect(info).toMatchObject({ from: 0, to: 6 });
  expect(info?.text).toMatch(/^tensor\(values/);
  expect(info?.docs).not.toBe("");
});

test.each([
  [
    "x.resh|ape(1)",
    "(method) Tensor.reshape(...shape: ShapeArguments): Tensor",
  ],
  ["x.su|m()", "(method) Tensor.sum(options?: ReduceOptions): Tensor"],
  ["x.ab|s()", "(property) Tensor.abs: () => Tensor"],
  ["x.sha|pe", "(property) Tensor.shape: readonly number[]"],
])("what a tensor inherits is a tensor's: %s", (use, type) => {
  const info = service.info(...at(`${tensor} const x = tensor([1]);`, use));
  expect(info?.text).toBe(type);
});

test("a completion shows its type and what it does", () => {
  const [cell, place] = at(tensor, "|");
  const described = service.describe(cell, place, "tensor");
  expect(described?.text).toMatch(/function tensor\(/);
  expect(described?.docs).not.toBe("");
});

test("inside a call the parameter at the caret is known", () => {
  const above = "function f(size: number, name: string) {}";
  expect(service.signature(...at(above, "f(1, |)"))).toMatchObject({
    before: "f(size: number, ",
    parameter: "name: string",
    after: "): void",
  });
});

test("an error is underlined where it stands, whatever stands above", () => {
  const source = "const n: string =\n  X;";
  at(tensor, `${source}|`);
  expect(underlined("b", source)).toEqual(["n"]);
});

test("a name that is assigned in another cell is underlined", () => {
  at("let n = 1;", "n = 2;|");
  expect(underlined("b", "n = 2;")).toEqual(["n"]);
});

test("a syntax error stays in its cell, and ends within it", () => {
  at("const n = 1;", "function f() {|", "const m: string = n;");
  expect(underlined("a", "const n = 1;")).toEqual([]);
  expect(service.problems("b")).toHaveLength(1);
  expect(service.problems("b")[0]!.to).toBe("function f() {".length);
  expect(underlined("c", "const m: string = n;")).toEqual(["m"]);
});

test("an edit above is seen below", () => {
  at("const n = 1;", "const m: number = n;|");
  expect(service.problems("b")).toEqual([]);
  at('const n = "a";', "const m: number = n;|");
  expect(underlined("b", "const m: number = n;")).toEqual(["m"]);
});

test.each([
  ["if(n>0){\nf( n )\n}", "if (n > 0) {\n  f(n)\n}"],
  ["export   const n=1", "export const n = 1"],
  ["f(", "f("],
])("%j is formatted as %j", (source, formatted) => {
  expect(service.format(source)).toBe(formatted);
});

test("types asked about below a cell are told in full, and the cells stay", () => {
  const pair = "type Pair<A, B> = [A, B];\ntype Same<A> = Pair<A, A>;";
  service.show([
    { id: "a", source: pair },
    { id: "b", source: "const x = 1;" },
  ]);
  const { problems, types } = service.evaluate("a", [
    "Same<3>",
    'Same<"height">',
    "Pair<1>",
    "typeof x",
  ]);
  expect(problems).toEqual([]);
  expect(types).toMatchObject([
    { text: "[3, 3]" },
    { text: '["height", "height"]' },
    { code: 2314 },
    { code: 2304 },
  ]);
  expect(service.problems("b")).toEqual([]);
});
