/**
 * A pasted text with line ends as the editor counts them. JavaScript also ends lines at U+2028 and
 * U+2029, so errors would be reported further down than the reader counts.
 */
export function plainLineBreaks(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
}
