import {
  blankMark,
  blankStatement,
  type Blanker,
  type TreeNode,
  unsupported,
  visitChildren,
  visitValue,
} from "./blank-tree.ts";

/** `abstract class Name<T> extends Base<T> implements I {…}`. */
export function visitClass(node: TreeNode, blanker: Blanker): void {
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
export function visitMember(node: TreeNode, blanker: Blanker): void {
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
