/** Which exercise an element is, as its id says. */
export function exerciseIdOf({ id }: Element): string {
  return id.slice("exercise-".length);
}
