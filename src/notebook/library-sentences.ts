/**
 * The words of all errors of the library, by number: `number-sentences.ts` knows them and writes
 * them here.
 */
export const librarySentences: readonly (readonly string[])[] = [];
