/**
 * What a cell may use without importing it: the language (ES2024) and the few web functions that
 * Node, workers and tests share. A fixed list, so that build and browser agree: `window`,
 * `document` and `fetch` are unknown names everywhere.
 */
export const globals: ReadonlySet<string> = new Set(
  `Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error
  EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array
  Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError
  Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array
  Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet AggregateError decodeURI
  decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt
  undefined AbortController AbortSignal TextDecoder TextEncoder URL URLSearchParams
  performance queueMicrotask structuredClone`.split(/\s+/),
);
