/** The words of the sentence that has this number. */
type Find = (number: number) => readonly string[];

let find: Find;

/** The library's `sentenceOf` in a worker, where the build has put numbers for sentences. */
export function sentenceOf([number]: readonly string[]): readonly string[] {
  return find(Number(number));
}

export function installSentences(installed: Find): void {
  find = installed;
}
