/**
 * Folder of the question that a lesson names: `q1` lies in `q01`.
 *
 * @throws RangeError unless the name is q1 to q19
 */
export function questionFolder(id: string): string {
  const number = questionNumber(id);
  return `q${String(number).padStart(2, "0")}`;
}

/** `q7` and `q07` are question 7. */
export function questionNumber(id: string): number {
  const number = /^q0?([1-9]|1\d)$/.exec(id)?.[1];
  if (!number)
    throw new RangeError(
      `Question: got id ${JSON.stringify(id)}; expected "q1" to "q19"`,
    );
  return Number(number);
}
