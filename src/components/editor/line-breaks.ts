/**
 * A pasted text whose lines all end as the editor's do. Engines end lines at the rarer signs too,
 * so that places of errors would be further down than the reader counts.
 */
export function plainLineBreaks(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
}
