/**
 * What the core of the library hands to parts that load later, so that core and parts are one
 * library. `bundle-library.ts` knows what the parts import and writes it here.
 */
export const shared: unknown[] = [];
