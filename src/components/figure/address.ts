/** The state and step of a figure in the page's address; it is its own, beside all others'. */
export interface Place {
  state: string;
  step: number;
}

/** What the address says of a figure; undefined if it does not speak of it. */
export function readPlace(id: string): Place | undefined {
  const text = new URLSearchParams(location.search).get(id);
  if (text === null) return undefined;
  const [state = "", step = "1"] = text.split("@");
  return { state, step: Number(step) - 1 };
}

/** Writes it there, or takes it away if undefined, and leaves everything else alone. */
export function writePlace(id: string, place: Place | undefined): void {
  const others = location.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && part.split("=")[0] !== id);
  // Only signs that an address may carry: left as they are, a reader can read and change them.
  const own = place && `${id}=${place.state}@${place.step + 1}`;
  const search = [...others, ...(own ? [own] : [])].join("&");
  const url = location.pathname + (search && `?${search}`) + location.hash;
  try {
    history.replaceState(history.state, "", url);
  } catch {
    // A browser that finds these too many keeps the older address.
  }
}
