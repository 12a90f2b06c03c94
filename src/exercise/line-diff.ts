/** A line of two texts laid over each other. */
export interface DiffLine {
  /** "same" is in both, "mine" only in the first, "theirs" only in the second text. */
  kind: "mine" | "same" | "theirs";
  text: string;
}

/** Lines that both texts have in the same order, as many as possible, and the rest around them. */
export function diffLines(mine: string, theirs: string): DiffLine[] {
  const a = mine.trimEnd().split("\n");
  const b = theirs.trimEnd().split("\n");
  // common[i][j]: most lines in common of a from i on and b from j on.
  const common = Array.from({ length: a.length + 1 }, () =>
    Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] =
        a[i] === b[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && a[i] === b[j];
    const takesMine =
      i < a.length &&
      (j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!);
    if (isSame) {
      lines.push({ kind: "same", text: a[i]! });
      i++;
      j++;
    } else if (takesMine) lines.push({ kind: "mine", text: a[i++]! });
    else lines.push({ kind: "theirs", text: b[j++]! });
  }
  return lines;
}
