/**
 * The entry of the glossary that a lesson names.
 *
 * @throws RangeError with the terms that there are
 */
export function findTerm<Entry extends { id: string }>(
  entries: Entry[],
  id: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return entry;
  const known = entries.map((candidate) => candidate.id).sort();
  throw new RangeError(
    `Term: ${JSON.stringify(id)} is not in content/glossary.json; add it there, or choose from ${known.join(", ")}`,
  );
}
