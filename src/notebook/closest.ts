/**
 * The candidate that `name` most likely misspells. At most two letters (one in a short name) may be
 * wrong, missing, extra or swapped with the next one. A difference in case alone counts for less
 * than a letter.
 */
export function closest(
  name: string,
  candidates: readonly string[],
): string | undefined {
  const limit = name.length < 3 ? 0 : name.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const sameLetters = candidate.toLowerCase() === name.toLowerCase();
    const edits = sameLetters ? 0 : countEdits(name, candidate);
    if (candidate !== name && edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** Edit distance in which swapping two neighbours is one edit (optimal string alignment). */
function countEdits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const above = rows[i - 1]!;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + change,
      );
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, rows[i - 2]![j - 2]! + 1);
      }
      row.push(edits);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
