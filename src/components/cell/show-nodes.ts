/**
 * Replaces an element's nodes by new ones. Nodes that would look the same are kept, so that a
 * control which is being dragged keeps pointer and focus, and what is unfolded stays open.
 */
export function showNodes(parent: Node, nodes: readonly Node[]): void {
  let at = parent.firstChild;
  for (const node of nodes) {
    const kept = findKept(at, node);
    if (!kept) {
      parent.insertBefore(node, at);
      continue;
    }
    while (at !== kept) at = removeAndNext(at!);
    take(kept, node);
    at = kept.nextSibling;
  }
  while (at) at = removeAndNext(at);
}

/** The old node that can become the new one: controls match by name, other nodes by order. */
function findKept(at: ChildNode | null, node: Node): ChildNode | undefined {
  const name = inputName(node);
  for (let old = at; old; old = old.nextSibling) {
    if (inputName(old) !== name) {
      if (name === undefined) return undefined; // never past a control
      continue;
    }
    return isAlike(old, node) ? old : undefined;
  }
  return undefined;
}

function removeAndNext(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function inputName(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset.input : undefined;
}

function isAlike(old: Node, node: Node): boolean {
  if (old.nodeName !== node.nodeName) return false;
  if (!(old instanceof Element && node instanceof Element)) return true;
  return old.getAttribute("class") === node.getAttribute("class");
}

/** Attributes that the reader or the page sets; disabling a control would end a drag. */
const held = new Set(["disabled", "open"]);

function take(old: Node, node: Node): void {
  if (!(old instanceof Element && node instanceof Element)) {
    if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes])
    if (!held.has(name) && !node.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of node.attributes)
    if (!held.has(name) && old.getAttribute(name) !== value)
      old.setAttribute(name, value);
  showNodes(old, [...node.childNodes]);
}
