const coming = new WeakMap<Element, Promise<void>>();

/** Fetches what the build has moved out of a folded text, and puts it back. */
export function bringPart(folded: Element): Promise<void> {
  const known = coming.get(folded);
  if (known) return known;
  const link = folded.querySelector<HTMLAnchorElement>(":scope > .out-later");
  if (!link) return Promise.resolve();
  const brought = bring(link).finally(() => coming.delete(folded));
  coming.set(folded, brought);
  return brought;
}

/** Fetched pages by address: one may hold the parts of many places. */
const pages = new Map<string, Promise<Document>>();

/** Puts what is on a page of its own, or below a heading of one, where the link to it is. */
async function bring(link: HTMLAnchorElement): Promise<void> {
  const { hash, origin, pathname } = new URL(link.href);
  const page = await open(origin + pathname);
  const heading = page.getElementById(hash.slice(1));
  const part = heading?.nextElementSibling ?? page.body;
  link.replaceWith(...document.importNode(part, true).childNodes);
}

function open(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = load(address);
  pages.set(address, page);
  // The next try may have a network.
  page.catch(() => pages.delete(address));
  return page;
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`bringPart: ${address} answers ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
