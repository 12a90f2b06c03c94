import type { ImportDeclaration, Program } from "acorn";
import { blankTypes } from "./blank.ts";
import type {
  CellImport,
  CellSource,
  CompiledCell,
  NameUse,
  Place,
} from "./cell.ts";
import type { BrokenCell } from "./graph.ts";
import { globals } from "./globals.ts";
import { parseJavaScript, parseTypeScript } from "./parse.ts";
import { placeAt } from "./place-at.ts";
import { CellProblem, problemAt } from "./problem.ts";
import { provided, providedModule } from "./provided.ts";
import { findNames, type Names } from "./scope.ts";
import { SourceText } from "./source-text.ts";
import { refuseBlock } from "./refuse-block.ts";
import { refuseModuleSyntax } from "./refuse.ts";
import { refusePython } from "./refuse-python.ts";
import { type LastExpression, wrapCell } from "./wrap.ts";

/** Checks that only edited cells need: readers mistype names, the build has checked lessons. */
export { faultFinder } from "./link-faults.ts";

/** A cell's parts in the language of its compiled form. */
interface Analysis extends Omit<CompiledCell, "code" | "insertions"> {
  /** JavaScript without imports and exports, each character at its place in the source. */
  text: string;
  last: LastExpression | undefined;
}

/**
 * Compiles a cell: types become spaces, imports and `export` become data, and what is left becomes
 * a function whose names come from elsewhere. `wrap.ts` documents the form of `code`.
 *
 * @throws CellProblem with code "syntax", "unsupported" or "module-syntax", and its line and column.
 */
export function compileCell(cell: CellSource): CompiledCell {
  try {
    return compile(cell);
  } catch (error) {
    // Parser and walks recurse; thousands of nested brackets use up the stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: 1, column: 1 };
    throw problemAt(cell.id, place, "syntax", "the code is nested too deeply");
  }
}

/** A cell that does not compile, as data. */
export function compileOrBreak(source: CellSource): CompiledCell | BrokenCell {
  try {
    return compileCell(source);
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
    return { id: source.id, error: problem.error };
  }
}

function compile(cell: CellSource): CompiledCell {
  const { text, last, ...found } = analyseCell(cell);
  const { id, defines, imports, reads } = found;
  const taken = [...imports.map((i) => i.as), ...reads.map((r) => r.name)];
  return { ...found, ...wrapCell({ id, source: text, last, defines, taken }) };
}

/** What a cell's source becomes, before it is wrapped in a function. */
export function analyseCell({ id, source }: CellSource): Analysis {
  const blanked = blankTypes(id, source, parseTypeScript(id, source));
  const program = parseJavaScript(id, blanked);
  refuseModuleSyntax(id, blanked, program);
  refuseBlock(id, program);
  const names = findNames(program);
  const assigned = names.assigns.map(({ name }) => name);
  refusePython(id, source, program, assigned);
  refuseBuiltIn(id, source, program, names);

  const { text, imports } = takeModuleSyntax(blanked, program);
  const reads: NameUse[] = [];
  for (const use of names.reads) {
    if (isProvided(use.name)) {
      imports.push({ from: providedModule, name: use.name, as: use.name });
    } else if (!globals.has(use.name)) reads.push(use);
  }
  const { defines, assigns } = names;
  const last = lastExpression(text, program);
  return { id, text, last, defines, reads, assigns, imports };
}

function lastExpression(
  source: string,
  { body }: Program,
): LastExpression | undefined {
  const last = body.at(-1);
  if (last?.type !== "ExpressionStatement") return undefined;
  const hasSemicolon = source[last.end - 1] === ";";
  const to = hasSemicolon ? last.end - 1 : last.end;
  return { from: body.at(-2)?.end ?? 0, to };
}

function isProvided(name: string): boolean {
  return (provided as readonly string[]).includes(name);
}

/**
 * A cell's definition is seen by the cells below it, and these take built-in names from the
 * language; so a built-in name has one meaning everywhere.
 */
function refuseBuiltIn(
  id: string,
  source: string,
  program: Program,
  { defines, assigns }: Names,
): void {
  const isBuiltIn = (name: string) => globals.has(name) || isProvided(name);
  const refuse = (name: string, place: Place) => {
    const message = `'${name}' is built in; choose another name`;
    return problemAt(id, place, "syntax", message, { name });
  };

  const assigned = assigns.find(({ name }) => isBuiltIn(name));
  if (assigned) throw refuse(assigned.name, assigned);
  const defined = defines.find(isBuiltIn);
  if (defined) throw refuse(defined, definitionOf(defined, source, program));
}

function definitionOf(name: string, source: string, program: Program): Place {
  const statement = program.body.find((s) =>
    findNames({ ...program, body: [s] }).defines.includes(name),
  );
  const start = statement?.start ?? 0;
  const at = source.slice(start).search(new RegExp(`\\b${name}\\b`));
  return placeAt(source, start + Math.max(at, 0));
}

/** Blanks imports and the word `export`; the program's positions stay valid. */
function takeModuleSyntax(
  source: string,
  program: Program,
): { text: string; imports: CellImport[] } {
  const text = new SourceText(source);
  const imports: CellImport[] = [];
  for (const statement of program.body) {
    if (statement.type === "ImportDeclaration") {
      imports.push(...importsOf(statement));
      text.blankToSemicolon(statement.start, statement.end);
    } else if (
      statement.type === "ExportNamedDeclaration" &&
      statement.declaration
    ) {
      text.blankToSemicolon(statement.start, statement.declaration.start);
    }
  }
  return { text: text.toString(), imports };
}

function importsOf(statement: ImportDeclaration): CellImport[] {
  const from = String(statement.source.value);
  return statement.specifiers.map((specifier) => {
    const { line, column } = specifier.loc!.start;
    const place = { line, column: column + 1 };
    const as = specifier.local.name;
    if (specifier.type !== "ImportSpecifier") {
      const isAll = specifier.type === "ImportNamespaceSpecifier";
      return { from, name: isAll ? "*" : "default", as, ...place };
    }
    const { imported } = specifier;
    const name =
      imported.type === "Identifier" ? imported.name : String(imported.value);
    return { from, name, as, ...place };
  });
}
