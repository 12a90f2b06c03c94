import { expect } from "@playwright/test";
import { shown, test } from "./sandbox/fixture.ts";

test("cells run in order and show what they show", async ({ notebook }) => {
  const ran = await notebook.run([
    "const side = 8;",
    "console.log(`side ${side}`); side ** 2",
  ]);
  expect(ran.end).toBe("idle");
  expect(shown(ran)).toEqual(["side 8", "64"]);
});

test("cells calculate with the library", async ({ notebook }) => {
  const { outputs } = await notebook.run(
    'import { ones } from "convbook"; ones(2, 3)',
  );
  expect(outputs).toMatchObject([{ kind: "tensor", shape: [2, 3] }]);
});

test("a later run sees what an earlier one has defined", async ({
  notebook,
}) => {
  await notebook.run("globalThis.kept = 1;");
  expect(shown(await notebook.run("globalThis.kept"))).toEqual(["1"]);
});

test("a cell draws the same random numbers every time", async ({
  notebook,
}) => {
  const source =
    'import { rand } from "convbook"; [Math.random(), rand(1).item()]';
  const first = shown(await notebook.run(source));
  expect(shown(await notebook.run(source))).toEqual(first);
});

test("a function of a cell can be called with data", async ({ notebook }) => {
  await notebook.run("const twice = (n: number) => 2 * n;");
  const answer = await notebook.call("cell1", "twice", [21]);
  expect(answer).toEqual({ end: "idle", value: 42, args: [21] });
});

test("an error is at the line of its cell", async ({ notebook }) => {
  const { end, outputs } = await notebook.run("\n\nnull!.shape");
  expect(end).toBe("idle");
  const frames = [{ cell: "cell1", line: 3 }];
  expect(outputs).toMatchObject([{ kind: "error", error: { frames } }]);
});

test("an endless loop can be stopped, and the next run starts afresh", async ({
  notebook,
}) => {
  await notebook.run("globalThis.kept = 1;");
  const endless = notebook.run("console.log('begun'); while (true);");
  await notebook.stopAfterOutput();
  const ran = await endless;
  expect(ran.end).toBe("stopped");
  expect(shown(ran)).toEqual(["begun"]);
  expect(shown(await notebook.run("typeof globalThis.kept"))).toEqual([
    "undefined",
  ]);
});

for (const [name, source] of [
  ["an endless loop", "while (true);"],
  ["a promise that never settles", "await new Promise(() => {});"],
  ["endless microtasks", "for (;;) await null;"],
  ["endless text", "let s = 'x'; for (;;) { s += s.slice(0, 1e6); }"],
] as const) {
  test(`${name} ends at the time limit`, async ({ notebook }) => {
    const { end, ticks } = await notebook.run(source, 500);
    expect(end).toBe("timeout");
    expect(ticks).toBeGreaterThan(5);
    expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
  });
}

test("a million log lines are cut to the first ones", async ({ notebook }) => {
  const ran = await notebook.run(
    "for (let i = 0; i < 1e6; i++) console.log(i);",
  );
  expect(ran.end).toBe("idle");
  expect(ran.ticks).toBeGreaterThan(0);
  const lines = shown(ran);
  expect(lines).toHaveLength(1_001);
  expect([lines[0], lines.at(-1)]).toEqual(["0", "999000 dropped"]);
});

test("all outputs of ten talkative cells arrive", async ({ notebook }) => {
  const source = "for (let i = 0; i < 450; i++) console.log(i);";
  const ran = await notebook.run(new Array<string>(10).fill(source));
  expect([ran.end, ran.outputs.length]).toEqual(["idle", 4_500]);
});

test("4 GB at once give an error or a tensor, and the page goes on", async ({
  notebook,
}) => {
  const { end } = await notebook.run("new Float32Array(2 ** 30).length");
  expect(end).toBe("idle");
  expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
});

test("memory that grows without end is stopped by the time limit", async ({
  notebook,
}) => {
  const source =
    "const kept = []; for (;;) kept.push(new Float64Array(2 ** 20).fill(1));";
  const { end, ticks } = await notebook.run(source, 700);
  expect(["timeout", "idle"]).toContain(end);
  expect(ticks).toBeGreaterThan(5);
  expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
});

test("a frame that stops answering is noticed and replaced", async ({
  notebook,
}) => {
  await notebook.open("hangs", { heartbeat: 100, answer: 500 });
  expect((await notebook.run("1")).end).toBe("crashed");
  await notebook.open("sandbox");
  expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
});

for (const [name, why] of [
  ["missing", "is not there"],
  ["silent", "says nothing"],
  ["broken", "has a worker that does not start"],
] as const) {
  test(`a sandbox that ${why} is unavailable`, async ({ notebook }) => {
    await notebook.open(name, { silentLoad: 100 });
    expect((await notebook.run("1")).end).toBe("unavailable");
    await notebook.open("sandbox");
    expect(shown(await notebook.run("1 + 1"))).toEqual(["2"]);
  });
}
