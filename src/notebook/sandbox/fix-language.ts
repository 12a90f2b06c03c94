/**
 * Makes the built-in objects read-only. All cells of a worker share them, so a change by one would
 * silently break the others. Now the cell that tries fails, at the line where it does.
 *
 * The prototypes of errors, functions and plain objects stay writable: if they were frozen, a program
 * could not assign a `name` or `toString` to objects of its own. So does `RegExp`: V8 runs patterns
 * slowly once it is frozen.
 */
export function fixLanguage(): void {
  const { freeze, seal } = Object;
  for (const part of [Float32Array, Map, Number, Promise, Set, String])
    freeze(freeze(part).prototype);
  seal(freeze(Object).prototype);
  // Read-only property by property: V8 adds elements to lists slowly if their prototype is frozen.
  for (const part of [freeze(Array).prototype, Math]) {
    // `Math.random` is seeded for each cell.
    fixProperties(seal(part), /^(?!constructor|random)/);
    // Makes V8 optimise the changed object for inheritance again.
    Object.setPrototypeOf({}, part);
  }
  fixProperties(globalThis, /^[A-Z]/);
}

/**
 * Lets nothing be assigned to the properties with such names. Those without a name are left out: V8
 * spreads lists slowly once `Array.prototype[Symbol.iterator]` is touched.
 */
function fixProperties(part: object, names: RegExp): void {
  for (const name of Object.getOwnPropertyNames(part))
    if (names.test(name))
      Object.defineProperty(part, name, { writable: false });
}
