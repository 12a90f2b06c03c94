/** A piece of a text to be replaced, in offsets of the text as it was. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The one piece in which two texts differ, so that carets outside it stay where they are. */
export function difference(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (
    same < shorter - from &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  )
    same += 1;
  const insert = after.slice(from, after.length - same);
  return { from, to: before.length - same, insert };
}

/** The runs of white space in which two layouts of one text differ. */
export function layoutChanges(before: string, after: string): TextChange[] {
  const old = runs(before);
  const now = runs(after);
  const isSame = (run: string, index: number) =>
    index % 2 === 0 || run === now[index];
  if (old.length !== now.length || !old.every(isSame))
    return [difference(before, after)];
  const changes: TextChange[] = [];
  let from = 0;
  old.forEach((run, index) => {
    const to = from + run.length;
    const insert = now[index]!;
    if (insert !== run) changes.push({ from, to, insert });
    from = to;
  });
  return changes;
}

/** White space, one character, white space, one character … white space. */
function runs(text: string): string[] {
  return text.split(/(\S)/u);
}
