const coming = new WeakMap<Element, Promise<void>>();

/** What the build has moved out of a folded text comes back to it; done when it is there. */
export function bringPart(folded: Element): Promise<void> {
  const known = coming.get(folded);
  if (known) return known;
  const link = folded.querySelector<HTMLAnchorElement>(":scope > .out-later");
  if (!link) return Promise.resolve();
  const brought = bring(link).finally(() => coming.delete(folded));
  coming.set(folded, brought);
  return brought;
}

/** Puts what is on a page of its own in the place of the link to it. */
async function bring(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  link.replaceWith(...page.body.childNodes);
}
