/** A number as text; a long whole one in groups of three digits, as in the lessons. */
export function groupDigits(value: number): string {
  const size = Math.abs(value);
  const isLong = Number.isInteger(value) && size >= 1e5 && size < 1e15;
  return isLong ? value.toLocaleString("en") : String(value);
}
