/**
 * The sentences of all errors of the library, by number. The build replaces this file with the list
 * that `number-sentences.ts` makes.
 */
export const librarySentences: readonly (readonly string[])[] = [];
