import { expect } from "@playwright/test";
import { errorsOf, shown, test } from "./sandbox/fixture.ts";
import {
  attackProgram,
  network,
  reads,
  sureToArrive,
  sureToRead,
} from "./sandbox/attempts.ts";
import {
  leftBehind,
  readLoot,
  setTraps,
  traps,
} from "./sandbox/hostile-cells.ts";
import type { harness as Harness } from "./sandbox/page.ts";

declare const harness: typeof Harness;

test("outside the sandbox the attempts arrive, and read what the site keeps", async ({
  notebook,
  listener,
}) => {
  listener.hits.length = 0;
  await notebook.keepSecret();
  const read = await notebook.attackOutside(attackProgram(listener.origin));
  // The last of them may still be on their way.
  await expect
    .poll(() => listener.hits)
    .toEqual(expect.arrayContaining(sureToArrive));
  expect(read).toEqual(expect.arrayContaining(sureToRead));
});

test("none of the attempts leaves the sandbox, and none reads what the site keeps", async ({
  notebook,
  listener,
}) => {
  expect(Object.keys({ ...network, ...reads }).length).toBeGreaterThan(60);
  await notebook.open("enemy");
  await notebook.keepSecret();
  listener.hits.length = 0;
  const ran = await notebook.attack(attackProgram(listener.origin));
  expect(ran.end).toBe("idle");
  expect(shown(ran)).toEqual([""]);
  expect(listener.hits).toEqual([]);
});

test.describe("as the service worker brings it", () => {
  test.use({ serviceWorkers: "allow" });

  test("the sandbox needs no network, and none of the attempts leaves it or reads", async ({
    notebook,
    listener,
    page,
    site,
  }) => {
    await page.goto(`${site.origin}/kept/`);
    await page.evaluate(() => harness.keep());
    await notebook.keepSecret();
    listener.hits.length = site.hits.length = 0;
    await page.evaluate(() => harness.open("sandbox.html"));
    const ran = await notebook.attack(attackProgram(listener.origin));
    expect(ran.end).toBe("idle");
    expect(shown(ran)).toEqual([""]);
    expect(listener.hits).toEqual([]);
    expect(site.hits).not.toContain("/kept/sandbox.html");
  });

  test("a frame that keeps the page's origin runs nothing, and gives way to one that does not", async ({
    notebook,
    page,
    site,
  }) => {
    await page.goto(`${site.origin}/kept/`);
    await page.evaluate(() => harness.keep());
    // The service worker knows nothing of this file and adds no header to it.
    site.hits.length = 0;
    await page.evaluate(() => harness.open("other.html"));
    expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
    expect(site.hits.filter((hit) => hit === "/kept/other.html")).toHaveLength(
      2,
    );
  });
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
    // Copying large messages may cost the frame its heartbeat before it has counted them.
    const ends = name === "large" ? ["flood", "crashed"] : ["flood"];
    expect(ends).toContain(end);
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
  ["array iteration", `Array.prototype[Symbol.iterator] = () => { throw 1; };`],
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
    expect(shown(await notebook.run("1 + 1"))).toContain("2");
  });
}

test("no cell gets hold of the way to the page, whatever it replaces", async ({
  notebook,
}) => {
  const ran = await notebook.run([setTraps, ...Object.values(traps)]);
  expect([ran.end, errorsOf(ran)]).toEqual(["idle", []]);
  expect(shown(await notebook.run("'an honest run falls into them'"))).toEqual([
    "an honest run falls into them",
  ]);
  expect(shown(await notebook.run(readLoot))).toEqual([""]);
});

test("the traps catch what is there to be caught", async ({ notebook }) => {
  const bait = "take('bait', { postMessage() {} }); take('port!', () => {});";
  await notebook.run([setTraps, bait]);
  expect(shown(await notebook.run(readLoot))).toEqual(["bait,port!"]);
});

test("what a cell has left behind writes nothing into the next", async ({
  notebook,
}) => {
  const ran = await notebook.run(Object.values(leftBehind));
  const told = errorsOf(ran).filter((error) => error !== "left-timers");
  expect([ran.end, told]).toEqual(["idle", []]);
  const next = await notebook.run(
    "await new Promise((resolve) => setTimeout(resolve, 80)); 'mine'",
  );
  expect([next.end, shown(next)]).toEqual(["idle", ["mine"]]);
});

test("a worker speaks for no other, whatever it sends", async ({
  notebook,
}) => {
  await notebook.open("enemy");
  await notebook.attackBeside(`
    const forge = (of) => {
      for (const message of [
        { type: "output", run: of, cell: "cell1", output: { kind: "text", text: "forged" } },
        { type: "result", run: of, value: "forged", args: [] },
        { type: "fault", run: of, error: { code: "thrown", message: "forged", values: {}, frames: [] } },
        { type: "end", run: of, cell: "cell1", ok: true, ms: 0 },
        { type: "idle", run: of },
      ]) {
        send(message);
        for (const worker of [1, 2, 3]) send({ type: "message", worker, message });
      }
    };
    for (const worker of [1, 2, 3]) send({ type: "dead", worker, why: "flood" });
    for (let of = 1; of < run + 40; of++) forge(of);
    const { port1, port2 } = new MessageChannel();
    postMessage({ type: "ready", port1 }, [port1]);
    postMessage({ type: "ready" }, [port2]);
  `);
  const ran = await notebook.attack(`
    const answer = setTimeout(() => {
      send({ type: "output", run, cell: "cell1", output: { kind: "text", text: "honest" } });
      send({ type: "idle", run });
    }, 100);
  `);
  expect([ran.end, shown(ran)]).toEqual(["idle", ["honest"]]);
});

test("a worker that waits for shared memory for ever ends at the time limit", async ({
  notebook,
}) => {
  const source = `const { buffer } = new globalThis.WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    Atomics.wait(new Int32Array(buffer), 0, 0);`;
  expect((await notebook.run(source, 400)).end).toBe("timeout");
  expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
});

test("runs that are stopped as they start leave the next one whole", async ({
  notebook,
}) => {
  for (let round = 0; round < 5; round++) {
    const endless = notebook.run("console.log('begun'); for (;;);");
    await notebook.stopAfterOutput();
    expect((await endless).end).toBe("stopped");
    expect(shown(await notebook.run(`${round} + 1`))).toEqual([
      String(round + 1),
    ]);
  }
});

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
