import ts from "typescript";
import type { Exported } from "./exports.ts";

/** One name of the library, as its docstring and its declaration describe it. */
export interface ApiEntry {
  name: string;
  kind: "function" | "class" | "type";
  /** The declaration without what it does. */
  signature: string;
  docs: Docs;
  /** Of a class its constructor, fields and methods; of an interface its fields. */
  members: ApiMember[];
}

export interface ApiMember {
  name: string;
  signature: string;
  docs: Docs;
}

/** A docstring by its parts; texts are paragraphs with `code`, **stress** and {@link name}. */
export interface Docs {
  text: string;
  params: { name: string; text: string }[];
  returns: string;
  throws: string;
  see: string[];
  examples: string[];
}

/** An entry for what the library exports under a name; `parents` are the classes it extends. */
export function describe({ name, declaration, parents }: Exported): ApiEntry {
  const base = {
    name,
    signature: signatureOf(declaration),
    docs: docsOf(declaration),
  };
  if (ts.isFunctionDeclaration(declaration))
    return { ...base, kind: "function", members: [] };
  if (ts.isClassDeclaration(declaration))
    return {
      ...base,
      kind: "class",
      members: membersOf([declaration, ...parents]),
    };
  const members = ts.isInterfaceDeclaration(declaration)
    ? declaration.members.flatMap(memberOf)
    : [];
  return { ...base, kind: "type", members };
}

/** Members in the order of inheritance: the parents' first, each replaced by an override. */
function membersOf(classes: ts.ClassDeclaration[]): ApiMember[] {
  const members = new Map<string, ApiMember>();
  for (const each of classes.toReversed())
    for (const member of each.members.flatMap(memberOf))
      members.set(member.name, member);
  return [...members.values()];
}

/** Leaves out what is private, and overrides that are described elsewhere. */
function memberOf(member: ts.ClassElement | ts.TypeElement): ApiMember[] {
  const { name } = member;
  const isOpen =
    name === undefined ||
    (ts.isIdentifier(name) &&
      !ts
        .getModifiers(member as ts.MethodDeclaration)
        ?.some(({ kind }) => hiding.has(kind)));
  const isConstructor = ts.isConstructorDeclaration(member);
  if (!isOpen || (name === undefined && !isConstructor)) return [];
  if (ts.isSetAccessorDeclaration(member)) return [];
  const docs = docsOf(member);
  return [
    {
      name: name ? name.getText() : "constructor",
      signature: signatureOf(member),
      docs,
    },
  ];
}

const hiding = new Set([
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
]);

/** The words of a declaration up to where it begins to do something. */
function signatureOf(node: ts.Node): string {
  const text = node.getText();
  const from = node.getStart();
  let end = text.length;
  if (ts.isClassDeclaration(node)) end = text.indexOf("{");
  else if (ts.isInterfaceDeclaration(node)) end = text.indexOf("{");
  else if ("body" in node && node.body)
    end = (node.body as ts.Node).getStart() - from;
  else if (ts.isPropertyDeclaration(node) && node.initializer)
    end = text.lastIndexOf("=", node.initializer.getStart() - from);
  return text
    .slice(0, end)
    .replace(/^export /, "")
    .replace(/^(?:(?:declare|readonly|override|abstract) )+(?=\w)/, "")
    .replace(/;$/, "")
    .trim();
}

function docsOf(node: ts.Node): Docs {
  const docs: Docs = {
    text: "",
    params: [],
    returns: "",
    throws: "",
    see: [],
    examples: [],
  };
  for (const part of ts.getJSDocCommentsAndTags(node))
    if (ts.isJSDoc(part)) docs.text = textOf(part);
  for (const tag of ts.getJSDocTags(node)) {
    const text = textOf(tag);
    if (ts.isJSDocParameterTag(tag))
      docs.params.push({ name: tag.name.getText(), text });
    else if (ts.isJSDocReturnTag(tag)) docs.returns = text;
    else if (ts.isJSDocThrowsTag(tag)) docs.throws = text;
    else if (tag.tagName.text === "example") docs.examples.push(text);
    // As written: the text of a tag loses the beginning of an address.
    else if (tag.tagName.text === "see")
      docs.see.push(
        tag
          .getText()
          .replace(/^@see\s+/, "")
          .trim(),
      );
  }
  return docs;
}

function textOf({
  comment,
}: {
  comment?: string | ts.NodeArray<ts.JSDocComment> | undefined;
}) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/^- /, "").trim();
}
