/** Calls `load` once, when one of the elements comes near the window. */
export function loadWhenNear(selector: string, load: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: "100%" },
  );
  for (const element of document.querySelectorAll(selector))
    observer.observe(element);
}
