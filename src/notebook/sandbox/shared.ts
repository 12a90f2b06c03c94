/**
 * What the core of the library hands to parts that load later, so that core and parts are one
 * library; a part adds what it hands to parts after it. `bundle-library.ts` knows what the parts
 * import and writes it here.
 */
export const shared: unknown[] = [];
