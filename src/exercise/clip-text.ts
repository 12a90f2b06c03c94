/**
 * A text that stands in a sentence, cut after so many letters; by code point, so that no emoji is
 * cut in half.
 */
export function clipText(text: string, most: number): string {
  const points = [...text];
  return points.length > most ? `${points.slice(0, most).join("")}…` : text;
}
