/**
 * Fixes what the language brings. Cells share it: what one of them changed would change the others,
 * unseen, until the worker ends. So the cell that tries fails, at the line where it does.
 *
 * Errors, functions and plain objects leave open what they inherit: a program may assign a `name`
 * or a `toString` to its own, which a frozen prototype forbids. V8's patterns are slow once frozen.
 */
export function fixLanguage(): void {
  const { freeze, seal } = Object;
  for (const part of [Float32Array, Map, Number, Promise, Set, String])
    freeze(freeze(part).prototype);
  seal(freeze(Object).prototype);
  // As good as frozen; the prototype of lists would then make V8 slow to add elements to any.
  for (const part of [freeze(Array).prototype, Math]) {
    for (const name of Object.getOwnPropertyNames(seal(part)))
      // `Math.random` is seeded for each cell.
      if (name !== "constructor" && name !== "random")
        Object.defineProperty(part, name, { writable: false });
    // V8 is quick again to find what is inherited.
    Object.setPrototypeOf({}, part);
  }
}
