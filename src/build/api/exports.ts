import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A name that the library exports. */
export interface Exported {
  /** As a reader writes it: `conv2d`, `nn.Conv2d`. */
  name: string;
  /** Path of the file that declares it, from the root. */
  file: string;
  declaration: ts.DeclarationStatement;
  /** Of a class: those that it extends and that the library does not export themselves. */
  parents: ts.ClassDeclaration[];
}

/** Every name that `file` exports, in its order, with the statement that declares it. */
export function readExports(root: string, file: string): Exported[] {
  const found = namesOf(root, file);
  const shown = new Set(found.map(({ declaration }) => declaration));
  return found.map((each) => ({
    ...each,
    parents: parentsOf(root, each.file, each.declaration).filter(
      (parent) => !shown.has(parent),
    ),
  }));
}

type Found = Omit<Exported, "parents">;

function namesOf(root: string, file: string): Found[] {
  const source = parse(root, file);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !moduleSpecifier) return [];
    const from = join(
      dirname(file),
      (moduleSpecifier as ts.StringLiteral).text,
    );
    if (ts.isNamespaceExport(exportClause))
      return namesOf(root, from).map((each) => ({
        ...each,
        name: `${exportClause.name.text}.${each.name}`,
      }));
    return exportClause.elements.map(({ name }) => find(root, from, name.text));
  });
}

/** The declaration of `name`, which `file` holds or passes on. */
function find(root: string, file: string, name: string): Found {
  for (const statement of parse(root, file).statements)
    if (isNamed(statement) && statement.name?.text === name)
      return { name, file, declaration: statement };
  const passedOn = namesOf(root, file).find((each) => each.name === name);
  if (passedOn) return passedOn;
  throw new Error(`api: ${file} does not declare ${name}`);
}

/** The classes that a class extends, the nearest first. */
function parentsOf(
  root: string,
  file: string,
  declaration: ts.Statement,
): ts.ClassDeclaration[] {
  if (!ts.isClassDeclaration(declaration)) return [];
  const base = declaration.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  )?.types[0];
  if (!base) return [];
  const source = parse(root, file);
  const name = typeOf(source, base.expression.getText());
  const from = importOf(source, name);
  if (from === undefined)
    throw new Error(`api: ${file} extends ${name} but does not import it`);
  const parent = find(root, join(dirname(file), from), name);
  if (!ts.isClassDeclaration(parent.declaration)) return [];
  return [
    parent.declaration,
    ...parentsOf(root, parent.file, parent.declaration),
  ];
}

/** The class that a name of a file stands for: its own, or that of `const name: typeof Class`. */
function typeOf(source: ts.SourceFile, name: string): string {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: own, type } of statement.declarationList.declarations)
      if (own.getText() === name && type && ts.isTypeQueryNode(type))
        return type.exprName.getText();
  }
  return name;
}

/** Where a file imports a name from. */
function importOf(source: ts.SourceFile, name: string): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    if (bindings.elements.some((element) => element.name.text === name))
      return (statement.moduleSpecifier as ts.StringLiteral).text;
  }
  return undefined;
}

function isNamed(
  statement: ts.Statement,
): statement is ts.DeclarationStatement & { name?: ts.Identifier } {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

const parsed = new Map<string, ts.SourceFile>();

function parse(root: string, file: string): ts.SourceFile {
  const path = join(root, file);
  let source = parsed.get(path);
  if (!source) {
    const text = readFileSync(path, "utf8");
    source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    parsed.set(path, source);
  }
  return source;
}
