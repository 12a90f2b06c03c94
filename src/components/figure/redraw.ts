import { toDom, type VElement, type VNode } from "../../visual/node.ts";

/** What each element has been filled with. */
const known = new WeakMap<Element, readonly VNode[]>();

/**
 * Fills an element with nodes, and touches only what differs from the last time: a browser lays
 * out again what has changed, and a pointer crosses many steps in a second.
 */
export function redraw(
  place: Element,
  nodes: readonly VNode[],
  svg = false,
): void {
  const before = known.get(place);
  known.set(place, nodes);
  if (before) update(place, before, nodes, svg);
  else place.replaceChildren(...nodes.map((node) => toDom(node, svg)));
}

function update(
  place: Element,
  before: readonly VNode[],
  after: readonly VNode[],
  svg: boolean,
): void {
  let child = place.firstChild;
  before.forEach((old, index) => {
    const here = child as ChildNode;
    child = here.nextSibling;
    const node = after[index];
    if (node === undefined) here.remove();
    else if (node === old) return;
    else if (typeof node === "string" && typeof old === "string")
      here.nodeValue = node;
    else if (isElement(node) && isElement(old) && node.tag === old.tag) {
      updateAttrs(here as Element, old, node);
      const inSvg = svg || node.tag === "svg";
      update(here as Element, old.children, node.children, inSvg);
    } else here.replaceWith(toDom(node, svg));
  });
  for (const node of after.slice(before.length))
    place.insertBefore(toDom(node, svg), child);
}

function updateAttrs(element: Element, before: VElement, after: VElement) {
  for (const name in after.attrs) {
    const value = after.attrs[name];
    if (value === before.attrs[name]) continue;
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const name in before.attrs)
    if (!(name in after.attrs)) element.removeAttribute(name);
}

function isElement(node: VNode): node is VElement {
  return typeof node !== "string";
}
