import { h, toHtml, type VNode } from "../../visual/node.ts";
import { highlight } from "../highlight.ts";

/** Where a name has its entry, if it has one. */
export type HrefOf = (name: string) => string | undefined;

/** A docstring's text as paragraphs, with `code`, **stress** and links to other entries. */
export function proseHtml(text: string, hrefOf: HrefOf): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${lineHtml(part, hrefOf)}</p>`)
    .join("");
}

/** The same for a text that stands inside a line. */
export function lineHtml(text: string, hrefOf: HrefOf): string {
  const pieces = text
    .replace(/\s*\n\s*/g, " ")
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\{@link [^}]+\}|https?:\/\/\S+)/);
  return pieces.map((piece) => toHtml(pieceNode(piece, hrefOf))).join("");
}

/** Code with its colours; the types in it that `hrefOf` knows lead to their entries. */
export async function codeHtml(code: string, hrefOf?: HrefOf): Promise<string> {
  const nodes = await highlight(code, "typescript");
  return nodes.map((node) => toHtml(linkType(node, hrefOf))).join("");
}

function linkType(node: VNode, hrefOf: HrefOf | undefined): VNode {
  if (typeof node === "string" || node.attrs.class !== "t-type") return node;
  const [name] = node.children;
  // Tensor is in every signature, so links to it would only distract.
  if (typeof name !== "string" || name === "Tensor") return node;
  const href = hrefOf?.(name);
  return href ? h("a", { ...node.attrs, href }, name) : node;
}

function pieceNode(piece: string, hrefOf: HrefOf): VNode {
  if (piece.startsWith("`")) return h("code", {}, piece.slice(1, -1));
  if (piece.startsWith("**")) return h("strong", {}, piece.slice(2, -2));
  if (piece.startsWith("http")) return h("a", { href: piece }, label(piece));
  if (!piece.startsWith("{@link")) return piece;
  const name = piece.slice("{@link".length, -1).trim();
  const code = h("code", {}, name);
  const href = hrefOf(name);
  return href ? h("a", { href }, code) : code;
}

/** An address as a reader knows it: the site, and the last part of the path. */
function label(address: string): string {
  const { hostname, pathname } = new URL(address);
  const page = pathname.replace(/\/$/, "").split("/").at(-1);
  return page ? `${hostname}: ${page.replace(/\.html$/, "")}` : hostname;
}
