/**
 * What a hostile cell can try in the real worker. A trap is a cell that runs first; whatever falls
 * into it until the end of the next run it hands to `take`, which notes all that could speak to
 * the page: ports, functions that post, closures of the worker's program. `Reflect.set` and its kin
 * go on where the language cannot be changed.
 */

/** Runs before the traps. */
export const setTraps = `
  const seen = new WeakSet();
  const own = (value) => (seen.add(value), value);
  const take = (trap, ...values) => {
    for (const value of values) {
      const isFunction = typeof value === "function" && !seen.has(value);
      const isPort = value?.[Symbol.toStringTag] === "MessagePort";
      if ((isFunction && trap.endsWith("!")) || isPort || value?.name === "postMessage"
        || typeof value?.postMessage === "function") globalThis.loot.add(trap);
    }
  };
  globalThis.loot = new Set();`;

/** The names of the traps that got something. */
export const readLoot = `[...globalThis.loot].sort().join()`;

/** By name; a name that ends in "!" counts every function that is not the cell's own as loot. */
export const traps: Record<string, string> = {
  "the event of a message": `globalThis.onmessage = (event) => take("the event of a message",
    event.target, event.currentTarget, event.source, ...(event.ports ?? []), ...event.composedPath());`,
  "a listener's this": `globalThis.addEventListener("message", function (event) {
    take("a listener's this", this, event.data, event.data.port); }, true);`,
  "the global object": `for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder))
    for (const key of Reflect.ownKeys(holder)) if (/^(postMessage|Worker|SharedWorker|MessageChannel|BroadcastChannel|importScripts|close)$/.test(String(key)))
      take("the global object", { postMessage() {} });`,
  "another global": `for (const of of [function () {}, async () => {}, function* () {}, async function* () {}])
    { const made = of.constructor("return this")(); take("another global", await made, (await made?.next?.())?.value); }`,
  "call and apply": `for (const name of ["call", "apply", "bind"]) {
    const before = Function.prototype[name];
    Function.prototype[name] = own(function (...values) {
      take("call and apply", this, ...values); return Reflect.apply(before, this, values); }); }`,
  "Reflect.apply": `const before = Reflect.apply; Reflect.apply = own((f, self, values) => {
    take("Reflect.apply", f, self, ...values); return before(f, self, values); });`,
  "methods of lists and maps": `for (const [type, name] of [[Array, "push"], [Array, "shift"], [Array, "forEach"],
    [Map, "set"], [Map, "get"], [Set, "add"], [Set, "has"], [Promise, "then"]]) {
    const before = type.prototype[name];
    Reflect.set(type.prototype, name, own(function (...values) {
      take("methods of lists and maps", this, ...values); return Reflect.apply(before, this, values); })); }`,
  "setters of every object": `for (const name of ["post", "send", "emit", "message", "type", "run", "cell", "output", "port", "next", "worker", "handle"])
    Reflect.defineProperty(Object.prototype, name, { configurable: true,
      get() { return undefined; },
      set(value) { take("setters of every object", this, value); Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });`,
  "a then of every object": `Reflect.defineProperty(Object.prototype, "then", { configurable: true,
    get() { take("a then of every object", this); return undefined; } });`,
  copying: `for (const [of, name] of [[globalThis, "structuredClone"], [JSON, "stringify"], [Object, "create"], [Object, "assign"]]) {
    const before = of[name]; Reflect.set(of, name, own((...values) => { take("copying", ...values); return before(...values); })); }`,
  "frames of a stack!": `Error.prepareStackTrace = own((_, sites) => sites);
    display({ get x() { for (const site of [new Error().stack].flat()) take("frames of a stack!",
      site?.getFunction?.(), site?.getThis?.()); return 1; } });
    delete Error.prepareStackTrace;`,
  "a caller!": `const spy = own(Function("take", "function f() { try { take('a caller!', f.caller, ...(f.arguments ?? [])); } catch {} } return f;")(take));
    own(spy.caller ?? {}); display({ toString: spy, toJSON: spy, get x() { spy(); return 1; } });`,
  "what is displayed": `display(new Proxy({}, { get: (...values) => { take("what is displayed", ...values); return undefined; },
    ownKeys: (...values) => { take("what is displayed", ...values); return []; } }));
    display({ toDisplay: (...values) => take("what is displayed", ...values), [Symbol.toPrimitive]: (...values) => take("what is displayed", ...values) });`,
  "a module of one's own": `const url = URL.createObjectURL(new globalThis.Blob(["export default [globalThis, self.postMessage, typeof Worker === 'function' ? Worker : 0, import.meta]"], { type: "text/javascript" }));
    await Function("url", "return import(url)")(url).then(({ default: got }) => take("a module of one's own", ...got), () => {});`,
  "a module in an address": `await Function("return import('data:text/javascript,export default 1')")()
    .then(() => take("a module in an address", { postMessage() {} }), () => {});`,
  WebAssembly: `const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 109, 1, 102, 0, 0]);
    const f = own(() => {}); const { instance } = await globalThis.WebAssembly.instantiate(bytes, { m: { f } });
    take("WebAssembly", ...Object.values(instance.exports));`,
};

/** Ways to act when one's own time is over; each would write "forged" into the next cell. */
export const leftBehind: Record<string, string> = {
  "a timer": `setTimeout(() => console.log("forged by a timer"), 20);`,
  "an interval": `setInterval(() => console.log("forged by an interval"), 5);`,
  "the worker's own timer": `globalThis.setTimeout?.(() => console.log("forged by the worker's timer"), 20);`,
  "the worker's own interval": `globalThis.setInterval?.(() => console.log("forged by the worker's interval"), 5);`,
  "a message to oneself": `if (globalThis.MessageChannel) { const { port1, port2 } = new globalThis.MessageChannel();
    port1.onmessage = () => { console.log("forged by a message"); port2.postMessage(0); }; port2.postMessage(0); }`,
  "the next frame": `globalThis.requestAnimationFrame?.(function again() { console.log("forged by a frame"); globalThis.requestAnimationFrame(again); });`,
  "a scheduler": `globalThis.scheduler?.postTask(() => console.log("forged by a task"), { delay: 20 });`,
  "a microtask": `queueMicrotask(() => console.log("forged by a microtask"));`,
};
