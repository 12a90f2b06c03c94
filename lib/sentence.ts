/**
 * The words of an error's sentence, between its values. A bundle may leave them out until one is
 * said; it numbers them and has another module in the place of this one.
 */
export function sentenceOf(texts: readonly string[]): readonly string[] {
  return texts;
}
