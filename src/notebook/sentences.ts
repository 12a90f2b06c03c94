/** The words of the sentence that has this number. */
type Find = (number: number) => readonly string[];

let find: Find;

/** In a worker, `sentenceOf` of the library: the build leaves a number of an error's words. */
export function sentenceOf([number]: readonly string[]): readonly string[] {
  return find(Number(number));
}

export function installSentences(installed: Find): void {
  find = installed;
}
