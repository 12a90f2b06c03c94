/** Takes the words of a sentence, or the number that the build has put for them; gives the words. */
type Find = (texts: readonly string[]) => readonly string[];

let find: Find;

/** The library's `sentenceOf` in a worker, where the build has put numbers for sentences. */
export function sentenceOf(texts: readonly string[]): readonly string[] {
  return find(texts);
}

export function installSentences(installed: Find): void {
  find = installed;
}
