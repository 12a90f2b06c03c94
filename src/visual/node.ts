/** A piece of a picture or text before it is drawn: the same at build and in the page. */
export type VNode = string | VElement;

export interface VElement {
  tag: string;
  attrs: Attrs;
  children: VNode[];
}

/** `true` writes the bare attribute; `false` and `undefined` leave it out. */
export type Attrs = Record<string, boolean | number | string | undefined>;

const SVG = "http://www.w3.org/2000/svg";
const VOID = new Set(["br", "col", "hr", "img", "input"]);

/** `false` and `undefined` are left out. */
type Child = VNode | false | undefined;

export function h(
  tag: string,
  attrs: Attrs = {},
  ...children: (Child | Child[])[]
): VElement {
  const isThere = (child: Child) => child !== false && child !== undefined;
  return { tag, attrs, children: children.flat().filter(isThere) };
}

/** HTML text for the build; everything that is not a tag of ours is escaped. */
export function toHtml(node: VNode): string {
  if (typeof node === "string") return escape(node);
  const attrs = Object.entries(node.attrs)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`,
    )
    .join("");
  const open = `<${node.tag}${attrs}>`;
  if (VOID.has(node.tag)) return open;
  return `${open}${node.children.map(toHtml).join("")}</${node.tag}>`;
}

/** Nodes for the page. Text is only ever set as text, so a cell's output cannot become markup. */
export function toDom(node: VElement): HTMLElement;
export function toDom(node: VNode, svg?: boolean): Node;
export function toDom(node: VNode, svg = false): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const inSvg = svg || node.tag === "svg";
  const element = inSvg
    ? document.createElementNS(SVG, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attrs)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...node.children.map((child) => toDom(child, inSvg)));
  return element;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
