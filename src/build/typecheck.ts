import { join, resolve } from "node:path";
import ts from "typescript";
import type { CellSource } from "../notebook/cell.ts";

/** A type error at its place in a cell. */
export interface TypeProblem {
  cell: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
}

const root = resolve(import.meta.dirname, "../..");

/** What every cell has without importing it. */
const globals = `
declare function display(value: unknown): void;
declare const console: Record<"debug" | "error" | "info" | "log" | "warn", (...values: unknown[]) => void>;
declare function setTimeout(handler: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(task: () => void): void;
declare const performance: { now(): number };
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2024.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  paths: { convbook: [join(root, "lib/index.ts")] },
};

/** Type errors of a lesson's cells, each cell seeing the names defined above it. */
export function typecheckCells(cells: CellSource[]): TypeProblem[] {
  const modules = toModules(cells);
  const names = [...modules.keys()];
  service.show(new Map([...modules].map(([name, { text }]) => [name, text])));
  return names.flatMap((name) => {
    const { cell, header, text } = modules.get(name)!;
    return service
      .diagnostics(name)
      .map((diagnostic) => toProblem(diagnostic, cell, header.length, text));
  });
}

interface CellModule {
  cell: string;
  /** Text before the source, on the source's first line. */
  header: string;
  text: string;
}

/**
 * Every cell becomes a module that imports, from the nearest cell above, each name that it
 * does not declare itself, and exports what it declares.
 */
function toModules(cells: CellSource[]): Map<string, CellModule> {
  const visible = new Map<string, string>();
  const modules = new Map<string, CellModule>();
  cells.forEach(({ id, source }, index) => {
    const name = `${root}/cell-${index}.ts`;
    const { declared, imported } = topLevelNames(source);
    const own = new Set([...declared, ...imported]);
    const header = [...visible]
      .filter(([visibleName]) => !own.has(visibleName))
      .map(([visibleName, from]) => `import{${visibleName}}from"${from}";`)
      .join("");
    const footer = `\nexport{${[...own].join(",")}};`;
    const text = header + withoutExports(source) + footer;
    modules.set(name, { cell: id, header, text });
    for (const defined of own) visible.set(defined, `./cell-${index}.ts`);
  });
  return modules;
}

/** The source with `export` blanked where it stands before a declaration: the footer exports. */
function withoutExports(source: string): string {
  const file = parse(source);
  let text = source;
  for (const statement of file.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    for (const modifier of ts.getModifiers(statement) ?? []) {
      if (modifier.kind !== ts.SyntaxKind.ExportKeyword) continue;
      const start = modifier.getStart(file);
      text = text.slice(0, start) + "      " + text.slice(modifier.end);
    }
  }
  return text;
}

/** Names that stand at the top level of a cell, types included. */
function topLevelNames(source: string): {
  declared: string[];
  imported: string[];
} {
  const file = parse(source);
  const declared: string[] = [];
  const imported: string[] = [];
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        declared.push(...boundNames(name));
    else if (ts.isImportDeclaration(statement))
      imported.push(...importedNames(statement.importClause));
    else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    )
      if (statement.name) declared.push(statement.name.text);
  }
  return { declared, imported };
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2024);
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundNames(element.name),
  );
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named = !bindings
    ? []
    : ts.isNamespaceImport(bindings)
      ? [bindings.name.text]
      : bindings.elements.map((element) => element.name.text);
  return clause?.name ? [clause.name.text, ...named] : named;
}

function toProblem(
  diagnostic: ts.Diagnostic,
  cell: string,
  headerLength: number,
  text: string,
): TypeProblem {
  const before = text.slice(0, diagnostic.start ?? 0).split("\n");
  const line = before.length;
  const column = before.at(-1)!.length + 1 - (line === 1 ? headerLength : 0);
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  return { cell, line, column, message };
}

/** One language service for the whole build: the library and the standard types are read once. */
const service = createService();

function createService() {
  const globalsName = `${root}/cell-globals.d.ts`;
  let shown = new Map<string, string>();
  let version = 0;
  const read = (name: string) =>
    name === globalsName ? globals : (shown.get(name) ?? ts.sys.readFile(name));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [globalsName, ...shown.keys()],
    getScriptVersion: (name) => (shown.has(name) ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
  };
  const languageService = ts.createLanguageService(host);
  return {
    show(files: Map<string, string>) {
      shown = files;
      version++;
    },
    diagnostics: (name: string) => [
      ...languageService.getSyntacticDiagnostics(name),
      ...languageService.getSemanticDiagnostics(name),
    ],
  };
}
