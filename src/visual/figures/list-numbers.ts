/** "1, 2": numbers of a sentence, which stay on one line. */
export function listNumbers(numbers: readonly number[]): string {
  return numbers.join(",\u00A0");
}
