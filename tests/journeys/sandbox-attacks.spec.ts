import { expect } from "@playwright/test";
import { shown, test } from "./sandbox/fixture.ts";
import { networkAttempts, SURE_TO_ARRIVE } from "./sandbox/network.ts";

test("outside the sandbox the attempts on the network arrive", async ({
  notebook,
  listener,
}) => {
  listener.hits.length = 0;
  await notebook.attackOutside(networkAttempts(listener.origin));
  expect(listener.hits).toEqual(expect.arrayContaining(SURE_TO_ARRIVE));
});

test("no attempt on the network leaves the sandbox", async ({
  notebook,
  listener,
}) => {
  await notebook.open("enemy");
  listener.hits.length = 0;
  const { end } = await notebook.attack(networkAttempts(listener.origin));
  expect(end).toBe("idle");
  expect(listener.hits).toEqual([]);
});

test("cells lack the network, the way to the page and the worker's own end", async ({
  notebook,
}) => {
  const ran = await notebook.run(`
    const names = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource",
      "importScripts", "Worker", "BroadcastChannel", "indexedDB", "caches",
      "postMessage", "close"];
    names.filter((name) => name in globalThis).length`);
  expect(shown(ran)).toEqual(["0"]);
});

test("import() in a cell reaches nothing", async ({ notebook, listener }) => {
  listener.hits.length = 0;
  await notebook.run(
    `await Function("return import('${listener.origin}/cell')")()`,
  );
  expect(listener.hits).toEqual([]);
});

for (const [name, program] of [
  ["small", "for (;;) send({ type: 'start', run, cell: 'cell1' });"],
  ["large", "const x = 'x'.repeat(2 ** 20); for (;;) send(x);"],
  ["deeply hidden", "for (;;) send([[[new ArrayBuffer(2 ** 22)]]]);"],
] as const) {
  test(`a flood of ${name} messages is ended`, async ({ notebook }) => {
    await notebook.open("enemy");
    const { end, ticks } = await notebook.attack(program);
    expect(end).toBe("flood");
    expect(ticks).toBeGreaterThan(0);
    await notebook.open("sandbox");
    expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
  });
}

test("after a flood the same sandbox runs on", async ({ notebook }) => {
  await notebook.open("enemy");
  await notebook.attack("for (;;) send(0);");
  const { end } = await notebook.attack("send({ type: 'idle', run })");
  expect(end).toBe("idle");
});

test("a worker that ends itself leaves a timeout, not a hung page", async ({
  notebook,
}) => {
  await notebook.open("enemy");
  expect((await notebook.attack("close()", 300)).end).toBe("timeout");
  const { end } = await notebook.attack("send({ type: 'idle', run })");
  expect(end).toBe("idle");
});

test("forged messages are dropped, and the honest one among them is not", async ({
  notebook,
}) => {
  await notebook.open("enemy");
  const ran = await notebook.attack(`
    const show = (output, cell = "cell1", of = run) =>
      send({ type: "output", run: of, cell, output });
    const text = { kind: "text", text: "forged" };
    for (const junk of [null, 0, "idle", [], {}, new Map(), { type: "idle" },
      { type: "idle", run: run - 1 }, { type: "boot" }, { type: "dead" }])
      send(junk);
    show(text, "other");
    show(text, "cell1", run + 1);
    show({ kind: "html", text: "<img src=x onerror=alert(1)>" });
    show({ kind: "tensor", shape: [2 ** 30], data: new Float32Array(1), text: "" });
    const { port1 } = new MessageChannel();
    postMessage({ type: "idle", run, port1 }, [port1]);
    show({ kind: "text", text: "honest" });
    send({ type: "idle", run });
  `);
  expect(ran.end).toBe("idle");
  expect(shown(ran)).toEqual(["honest"]);
});

for (const [name, source] of [
  [
    "Function.prototype.call and apply",
    `Function.prototype.call = Function.prototype.apply = () => { throw 1; };
     Reflect.apply = Function.prototype.call;`,
  ],
  [
    "the message event's data",
    `Object.defineProperty(globalThis.MessageEvent.prototype, "data", { get: () => null });`,
  ],
  [
    "array and map methods",
    `Array.prototype.push = Array.prototype.shift = () => { throw 1; };
     Array.prototype[Symbol.iterator] = () => { throw 1; };
     Map.prototype.get = Map.prototype.set = () => { throw 1; };`,
  ],
  [
    "setters on every object",
    `for (const name of ["type", "run", "cell", "message", "next", "output"])
       Object.defineProperty(Object.prototype, name, { set() { throw 1; }, configurable: true });`,
  ],
  [
    "the message listeners",
    `globalThis.onmessage = () => { throw 1; };
     globalThis.removeEventListener("message", () => {});
     globalThis.addEventListener("message", (event) => event.stopImmediatePropagation());`,
  ],
] as const) {
  test(`a cell that replaces ${name} does not stop the next run`, async ({
    notebook,
  }) => {
    const first = await notebook.run(`${source}\n"patched"`);
    expect(shown(first)).toEqual(["patched"]);
    expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
  });
}

test("a cell cannot forge a request", async ({ notebook }) => {
  await notebook.run(`
    const data = { type: "call", run: 1, cell: "cell1", name: "f", args: [] };
    function f() { globalThis.forged = true; }
    globalThis.dispatchEvent(new globalThis.MessageEvent("message", { data }));
  `);
  expect(shown(await notebook.run("typeof globalThis.forged"))).toEqual([
    "undefined",
  ]);
});
