import { h, toHtml, type VNode } from "../../visual/node.ts";
import { highlight } from "../highlight.ts";

/** Whether a name has an entry to link to. */
type Known = (name: string) => boolean;

/** A docstring's text as paragraphs, with `code`, **stress** and links to other entries. */
export function proseHtml(text: string, known: Known): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${lineHtml(part, known)}</p>`)
    .join("");
}

/** The same for a text that stands inside a line. */
export function lineHtml(text: string, known: Known): string {
  const pieces = text
    .replace(/\s*\n\s*/g, " ")
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\{@link [^}]+\}|https?:\/\/\S+)/);
  return pieces.map((piece) => toHtml(pieceNode(piece, known))).join("");
}

/** Code with its colours. */
export async function codeHtml(code: string): Promise<string> {
  return (await highlight(code, "typescript")).map(toHtml).join("");
}

function pieceNode(piece: string, known: Known): VNode {
  if (piece.startsWith("`")) return h("code", {}, piece.slice(1, -1));
  if (piece.startsWith("**")) return h("strong", {}, piece.slice(2, -2));
  if (piece.startsWith("http")) return h("a", { href: piece }, label(piece));
  if (!piece.startsWith("{@link")) return piece;
  const name = piece.slice("{@link".length, -1).trim();
  const code = h("code", {}, name);
  return known(name) ? h("a", { href: `#${name}` }, code) : code;
}

/** An address as a reader knows it: the site, and the last part of the path. */
function label(address: string): string {
  const { hostname, pathname } = new URL(address);
  const page = pathname.replace(/\/$/, "").split("/").at(-1);
  return page ? `${hostname}: ${page.replace(/\.html$/, "")}` : hostname;
}
