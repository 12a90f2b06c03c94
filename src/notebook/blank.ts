import type { Node } from "acorn";
import { visitClass, visitMember } from "./blank-class.ts";
import { visitArrow, visitFunction } from "./blank-function.ts";
import {
  blankMark,
  blankStatement,
  type Blanker,
  type TreeNode,
  unsupported,
  visitChildren,
} from "./blank-tree.ts";
import { SourceText } from "./source-text.ts";

type Visit = (node: TreeNode, blanker: Blanker) => void;

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
  const text = new SourceText(source);
  const visit = (node: TreeNode): void =>
    (visitors[node.type] ?? visitChildren)(node, blanker);
  const blanker: Blanker = { id, text, visit };
  visit(tree);
  return text.toString();
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

function blankNode(node: TreeNode, { text }: Blanker): void {
  text.blank(node.start, node.end);
}

function refuse(feature: string): Visit {
  return (node, blanker) => {
    throw unsupported(node, blanker, feature);
  };
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
  blanker.visit(expression);
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

/** `import`, `export … from`, `export declaration`. */
function visitModuleLink(node: TreeNode, blanker: Blanker): void {
  const isType = node.importKind === "type" || node.exportKind === "type";
  const declared = node.declaration;
  const isErased =
    declared?.declare ?? /^TS(Interface|DeclareF)/.test(declared?.type ?? "");
  if (isType || isErased) blankStatement(node, blanker);
  else visitChildren(node, blanker);
}

/** `{ type Name, value }`. */
function visitModuleName(node: TreeNode, { text }: Blanker): void {
  if (node.importKind !== "type" && node.exportKind !== "type") return;
  const comma = text.skip(node.end);
  text.blank(node.start, text.source[comma] === "," ? comma + 1 : node.end);
}
