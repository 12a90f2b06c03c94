/** Puts what the build has moved to a page of its own in the place of the link to it. */
export async function bringPart(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  link.replaceWith(...page.body.childNodes);
}
