/**
 * What the core of the library exports to parts that load later, so that both use the same classes
 * and state; a part adds what later parts import from it. The build replaces this file with the
 * list that `bundle-library.ts` makes.
 */
export const shared: unknown[] = [];
