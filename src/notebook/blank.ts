import type { Node } from "acorn";
import { problemAt } from "./problem.ts";
import { placeAt, SourceText } from "./source-text.ts";

/** What the blanker reads of a TypeScript tree; every field is there only on some kinds of node. */
interface TreeNode extends Node {
  abstract?: boolean;
  accessor?: boolean;
  async?: boolean;
  body?: TreeNode | TreeNode[] | null;
  computed?: boolean;
  declaration?: TreeNode | null;
  declare?: boolean;
  decorators?: TreeNode[];
  definite?: boolean;
  exportKind?: string;
  expression?: TreeNode | boolean;
  id?: TreeNode | null;
  implements?: TreeNode[];
  importKind?: string;
  key?: TreeNode;
  left?: TreeNode;
  name?: string;
  operator?: string;
  optional?: boolean;
  params?: TreeNode[];
  returnType?: TreeNode;
  right?: TreeNode;
  superClass?: TreeNode | null;
  superTypeParameters?: TreeNode;
  typeAnnotation?: TreeNode;
  typeParameters?: TreeNode;
  value?: TreeNode | null;
}

type Visit = (node: TreeNode, blanker: Blanker) => void;

interface Blanker {
  id: string;
  text: SourceText;
}

/**
 * JavaScript with the positions of `source`: every type is replaced by spaces.
 *
 * Where a type kept two lines apart that JavaScript would join, or one that it would split, a
 * semicolon or a parenthesis takes the type's place.
 *
 * @param tree The tree of `source`, with parentheses as nodes.
 * @throws CellProblem with code "unsupported" for TypeScript that is more than types.
 */
export function blankTypes(id: string, source: string, tree: Node): string {
  const blanker = { id, text: new SourceText(source) };
  visit(tree, blanker);
  return blanker.text.toString();
}

const visitors: Record<string, Visit> = {
  TSTypeAnnotation: blankNode,
  TSTypeParameterDeclaration: blankNode,
  TSTypeParameterInstantiation: blankNode,

  TSInterfaceDeclaration: blankStatement,
  TSTypeAliasDeclaration: blankStatement,
  TSDeclareFunction: blankStatement,
  TSIndexSignature: blankStatement,
  TSNamespaceExportDeclaration: blankStatement,

  TSEnumDeclaration: blankIfDeclared("enum"),
  TSModuleDeclaration: blankIfDeclared("namespace"),
  TSExportAssignment: refuse("export ="),
  TSImportEqualsDeclaration: refuse("import ="),
  TSParameterProperty: refuse("parameter property"),
  TSTypeAssertion: refuse("<T>value"),
  Decorator: refuse("decorator"),

  TSAsExpression: blankTail,
  TSSatisfiesExpression: blankTail,
  TSInstantiationExpression: blankTail,
  TSNonNullExpression: blankTail,
  BinaryExpression: visitBinary,

  Identifier: visitBinding,
  VariableDeclaration: visitDeclaration,
  VariableDeclarator: visitDeclarator,
  ArrowFunctionExpression: visitArrow,
  FunctionDeclaration: visitFunction,
  FunctionExpression: visitFunction,
  ClassDeclaration: visitClass,
  ClassExpression: visitClass,
  MethodDefinition: visitMember,
  PropertyDefinition: visitMember,

  ImportDeclaration: visitModuleLink,
  ImportSpecifier: visitModuleName,
  ExportAllDeclaration: visitModuleLink,
  ExportNamedDeclaration: visitModuleLink,
  ExportDefaultDeclaration: visitModuleLink,
  ExportSpecifier: visitModuleName,
};

function visit(node: TreeNode, blanker: Blanker): void {
  (visitors[node.type] ?? visitChildren)(node, blanker);
}

function visitChildren(node: TreeNode, blanker: Blanker): void {
  for (const value of Object.values(node)) visitValue(value, blanker);
}

function visitValue(value: unknown, blanker: Blanker): void {
  if (Array.isArray(value)) {
    for (const item of value) visitValue(item, blanker);
  } else if (value instanceof Object && "type" in value && "start" in value) {
    visit(value as TreeNode, blanker);
  }
}

function blankNode(node: TreeNode, { text }: Blanker): void {
  text.blank(node.start, node.end);
}

/** A whole statement or class member; without the semicolon, the lines around it could join. */
function blankStatement(node: TreeNode, { text }: Blanker): void {
  text.blankToSemicolon(node.start, node.end);
}

function refuse(feature: string): Visit {
  return (node, blanker) => {
    throw unsupported(node, blanker, feature);
  };
}

function unsupported(node: Node, { id, text }: Blanker, feature: string) {
  const message = `${feature} is more than a type; cells take TypeScript that erases to JavaScript`;
  const place = placeAt(text.source, node.start);
  return problemAt(id, place, "unsupported", message, { feature });
}

function blankIfDeclared(feature: string): Visit {
  return (node, blanker) => {
    if (!node.declare) throw unsupported(node, blanker, feature);
    blankStatement(node, blanker);
  };
}

/** `value as T`, `value satisfies T`, `value!`, `make<T>`: the expression stays, what follows it goes. */
function blankTail(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  const expression = node.expression as TreeNode;
  visit(expression, blanker);
  text.blank(expression.end, node.end);
  // A type ends the statement before a bracket on the next line; a value would go on.
  const next = text.skip(node.end);
  const isNextLine = text.hasLineEnd(node.end, next);
  const isNonNull = node.type === "TSNonNullExpression";
  if (isNextLine && !isNonNull && "([`".includes(text.source[next] ?? " ")) {
    text.put(node.end - 1, ";");
  }
}

/** Operators that bind at least as strongly as a cast, weakest first. */
const strengths = [
  ["<", ">", "<=", ">=", "in", "instanceof"],
  ["<<", ">>", ">>>"],
  ["+", "-"],
  ["*", "/", "%"],
];

/** `1 + 1 as number * 2` is `(1 + 1) * 2`: without the cast the operators would regroup. */
function visitBinary(node: TreeNode, blanker: Blanker): void {
  const left = node.left!;
  const strength = (operator: string | undefined) =>
    strengths.findIndex((equal) => equal.includes(operator ?? ""));
  const inner = strength(uncast(left).operator);
  const isCast = uncast(left) !== left;
  if (isCast && inner >= 0 && strength(node.operator) > inner) {
    throw unsupported(left, blanker, "as without parentheses");
  }
  visitChildren(node, blanker);
}

function uncast(node: TreeNode): TreeNode {
  const isCast = /^TS(As|Satisfies)Expression$/.test(node.type);
  return isCast ? uncast(node.expression as TreeNode) : node;
}

/** `name?: T` of a parameter. */
function visitBinding(node: TreeNode, blanker: Blanker): void {
  if (node.optional) blankMark("?", nameEnd(node, blanker), blanker);
  visitChildren(node, blanker);
}

/** `declare const name: T`. */
function visitDeclaration(node: TreeNode, blanker: Blanker): void {
  if (node.declare) blankStatement(node, blanker);
  else visitChildren(node, blanker);
}

/** `let name!: T`. */
function visitDeclarator(node: TreeNode, blanker: Blanker): void {
  if (node.definite) blankMark("!", nameEnd(node.id!, blanker), blanker);
  visitChildren(node, blanker);
}

function nameEnd(identifier: TreeNode, { text }: Blanker): number {
  return identifier.start + text.wordAt(identifier.start).length;
}

function blankMark(mark: string, after: number, { text }: Blanker): void {
  const at = text.skip(after);
  if (text.source[at] === mark) text.blank(at, at + 1);
}

/** `function name<T>(this: T, x: T): T {…}`. */
function visitFunction(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  const first = node.params?.[0];
  if (first?.type !== "Identifier" || first.name !== "this") {
    return visitChildren(node, blanker);
  }
  const comma = text.skip(first.end);
  text.blank(first.start, text.source[comma] === "," ? comma + 1 : first.end);
  visitChildren(
    { ...node, params: node.params!.slice(1) } as TreeNode,
    blanker,
  );
}

/** `<T>(x: T): T => …`, in which no line may end before `(` and before `=>`. */
function visitArrow(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  visitChildren(node, blanker);
  const { typeParameters, returnType } = node;
  const open = typeParameters && text.skip(typeParameters.end);
  if (open && text.hasLineEnd(typeParameters.start, open)) {
    text.put(typeParameters.start, "(");
    text.blank(open, open + 1);
  }
  if (!returnType) return;
  const close = closingParenthesis(node, text);
  if (text.hasLineEnd(close, text.skip(returnType.end))) {
    text.blank(close, close + 1);
    text.put(returnType.end - 1, ")");
  }
}

function closingParenthesis(arrow: TreeNode, text: SourceText): number {
  let at = arrow.typeParameters?.end ?? arrow.start;
  if (arrow.async && !arrow.typeParameters) at += "async".length;
  const last = arrow.params?.at(-1);
  at = last ? text.skip(last.end) : text.skip(text.skip(at) + 1);
  while (text.source[at] === "," || text.source[at] === "?") {
    at = text.skip(at + 1);
  }
  return at;
}

/** `abstract class Name<T> extends Base<T> implements I {…}`. */
function visitClass(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  if (node.declare) return blankStatement(node, blanker);
  if (node.abstract) text.blank(node.start, node.start + "abstract".length);
  const head = [
    node.id,
    node.typeParameters,
    node.superClass,
    node.superTypeParameters,
  ];
  const last = node.implements?.at(-1);
  if (last) {
    const starts = node.start + (node.abstract ? "abstract".length : 0);
    const afterClass = text.skip(starts) + "class".length;
    const ends = head.map((part) => part?.end ?? afterClass);
    text.blank(text.skip(Math.max(...ends)), last.end);
  }
  for (const part of [...(node.decorators ?? []), ...head, node.body]) {
    visitValue(part, blanker);
  }
}

const typeModifiers = new Set([
  "abstract",
  "declare",
  "override",
  "private",
  "protected",
  "public",
  "readonly",
]);
/** Words that read the next line as theirs when they stand alone on a line. */
const memberWords = new Set(["accessor", "async", "get", "set", "static"]);

/** A method or field of a class. */
function visitMember(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  const key = node.key!;
  const isOverload = node.value?.type === "TSDeclareMethod";
  if (node.abstract || node.declare || isOverload) {
    return blankStatement(node, blanker);
  }
  if (node.accessor) throw unsupported(node, blanker, "accessor");
  const [decorator] = node.decorators ?? [];
  if (decorator) throw unsupported(decorator, blanker, "decorator");

  blankModifiers(node, blanker);
  const keyEnd = node.computed ? text.skip(key.end) + 1 : key.end;
  blankMark("?", keyEnd, blanker);
  blankMark("!", keyEnd, blanker);
  visitChildren(node, blanker);
  const annotation = node.typeAnnotation;
  if (annotation && !node.value && memberWords.has(key.name ?? "")) {
    text.put(annotation.start, ";");
  }
}

function blankModifiers(member: TreeNode, { text }: Blanker): void {
  let at = member.start;
  while (at < member.key!.start) {
    const modifier = text.wordAt(at);
    const end = at + Math.max(modifier.length, 1);
    if (typeModifiers.has(modifier)) {
      // The field above may have no semicolon and would go on in `[key]` or `*method`.
      if (at === member.start) text.blankToSemicolon(at, end);
      else text.blank(at, end);
    }
    at = text.skip(end);
  }
}

/** `import`, `export … from`, `export declaration`. */
function visitModuleLink(node: TreeNode, blanker: Blanker): void {
  const isType = node.importKind === "type" || node.exportKind === "type";
  const declared = node.declaration;
  const isErased =
    declared &&
    (declared.declare ||
      ["TSInterfaceDeclaration", "TSDeclareFunction"].includes(declared.type));
  if (isType || isErased) blankStatement(node, blanker);
  else visitChildren(node, blanker);
}

/** `{ type Name, value }`. */
function visitModuleName(node: TreeNode, { text }: Blanker): void {
  if (node.importKind !== "type" && node.exportKind !== "type") return;
  const comma = text.skip(node.end);
  text.blank(node.start, text.source[comma] === "," ? comma + 1 : node.end);
}
