/** Which cell an element shows, as its id says. */
export function cellIdOf({ id }: Element): string {
  return id.slice("cell-".length);
}
