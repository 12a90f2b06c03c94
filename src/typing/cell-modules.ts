import ts from "typescript";
import type { CellSource } from "../notebook/cell.ts";

/** A cell as a module of TypeScript. */
export interface CellModule {
  cell: string;
  source: string;
  /** Length of the text before the source, on the source's first line. */
  offset: number;
  text: string;
}

/**
 * Every cell becomes a module that imports, from the nearest cell above, each name that it
 * does not declare itself, and exports what it declares. So a syntax error stays in its cell.
 */
export function cellModules(
  cells: readonly CellSource[],
  root: string,
): Map<string, CellModule> {
  const visible = new Map<string, string>();
  const modules = new Map<string, CellModule>();
  cells.forEach(({ id, source }, index) => {
    const { declared, imported } = topLevelNames(source);
    const own = new Set([...declared, ...imported]);
    const header = [...visible]
      .filter(([visibleName]) => !own.has(visibleName))
      .map(([visibleName, from]) => `import{${visibleName}}from"${from}";`)
      .join("");
    const footer = `\nexport{${[...own].join(",")}};`;
    const text = header + withoutExports(source) + footer;
    const module = { cell: id, source, offset: header.length, text };
    modules.set(`${root}/cell-${index}.ts`, module);
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
  // What is half written has names that are missing.
  const isNamed = (name: string) => name !== "";
  return {
    declared: declared.filter(isNamed),
    imported: imported.filter(isNamed),
  };
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
