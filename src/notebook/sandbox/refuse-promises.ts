/** Lets operators and texts refuse a promise, as they do a tensor: it means an await is missing. */
export function refusePromises(): void {
  Reflect.defineProperty(Promise.prototype, Symbol.toPrimitive, {
    value() {
      throw new TypeError("Cannot convert a Promise to a number or text");
    },
  });
}
