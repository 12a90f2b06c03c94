/** From the words that stand in the program, or the number in their place, those of the sentence. */
type Find = (texts: readonly string[]) => readonly string[];

let find: Find;

/** The library's `sentenceOf` in a worker, where the build has put numbers for sentences. */
export function sentenceOf(texts: readonly string[]): readonly string[] {
  return find(texts);
}

export function installSentences(installed: Find): void {
  find = installed;
}
