import type { LibraryPart } from "../../../src/notebook/library-parts.ts";
import { expect, test, vi } from "vitest";
import type { LinkedCell } from "../../../src/notebook/cell.ts";
import type { WorkerRequest } from "../../../src/notebook/protocol.ts";
import { PartStore } from "../../../src/notebook/sandbox/part-store.ts";
import { RemoteWorker } from "../../../src/notebook/sandbox/remote-worker.ts";

const part: LibraryPart = {
  url: "/training.js",
  from: "convbook",
  names: ["SGD"],
};
const usual: LibraryPart = {
  url: "/explanations.js",
  from: "convbook",
  names: [],
  usual: "explanations",
};
const imports = [{ from: "convbook", name: "SGD", as: "SGD" }];
const cell: LinkedCell = {
  id: "a",
  code: "",
  imports,
  inputs: {},
  usual: [],
};

/** A worker that answers every run at once, what it was sent, and a network that does as told. */
function start(...answers: (() => Promise<Response>)[]) {
  const fetched = vi.fn(() => answers.shift()!());
  vi.stubGlobal("fetch", fetched);
  const store = new PartStore([part, usual]);
  const spawn = () => {
    const sent: WorkerRequest["type"][] = [];
    const worker = new RemoteWorker(store);
    worker.connect({
      send: (request) => {
        sent.push(request.type);
        const { run } = request as { run?: number };
        if (run) queueMicrotask(() => worker.receive({ type: "idle", run }));
      },
      cut: () => undefined,
      watch: () => undefined,
    });
    return { worker, sent, run: () => worker.run([cell], () => undefined) };
  };
  return { spawn, fetched };
}

test("a part comes behind what it needs, and no worker has it without that", async () => {
  vi.stubGlobal("fetch", (url: string) =>
    url === "/training.js" ? text() : missing(),
  );
  const needs = ["/convolution.js"];
  const store = new PartStore([
    { url: "/convolution.js", from: "convbook", names: ["conv2d"] },
    { ...part, needs },
  ]);
  expect(store.neededBy([cell])).toEqual(["/convolution.js", "/training.js"]);
  await store.load("/training.js");
  expect(store.ready).toEqual([]);
  await expect(store.load("/convolution.js")).rejects.toThrow("404");
  vi.stubGlobal("fetch", text);
  await store.load("/convolution.js");
  expect(store.ready).toEqual(["/convolution.js", "/training.js"]);
});

const text = () => Promise.resolve(new Response("part"));
const missing = () => Promise.resolve(new Response("", { status: 404 }));
const offline = () => Promise.reject(new TypeError("offline"));

test("a part goes to each worker once, before the run, and is fetched once", async () => {
  const { spawn, fetched } = start(text);
  const [first, second] = [spawn(), spawn()];
  for (const { run } of [first, first, second])
    expect(await run()).toBe("idle");
  expect(first.sent).toEqual(["part", "run", "run"]);
  expect(second.sent).toEqual(["part", "run"]);
  expect(fetched).toHaveBeenCalledOnce();
});

test("a new worker takes what has been fetched before its first run", async () => {
  const { spawn } = start(text);
  const [first, second] = [spawn(), spawn()];
  await first.worker.equip();
  await first.run();
  await second.worker.equip();
  expect(first.sent).toEqual(["part", "run"]);
  expect(second.sent).toEqual(["part"]);
  await second.run();
  expect(second.sent).toEqual(["part", "run"]);
});

test("a worker that lacks a usual part ends, and no later one is without", async () => {
  const { spawn } = start(text, text);
  const [light, full] = [spawn(), spawn()];
  expect(await light.run()).toBe("idle");
  light.worker.receive({ type: "lacking" });
  expect(await light.run()).toBe("lacking");
  expect(await full.run()).toBe("idle");
  expect(full.sent).toEqual(["part", "part", "run"]);
  // It has them, so that the word is not the worker's own.
  full.worker.receive({ type: "lacking" });
  expect(full.worker.alive).toBe(true);
});

test.each([
  ["offline", offline],
  ["missing", missing],
])(
  "%s: the run ends as unloaded and the next one tries again",
  async (_, answer) => {
    const { spawn } = start(answer, text);
    const { run, sent } = spawn();
    expect([await run(), await run()]).toEqual(["unloaded", "idle"]);
    expect(sent).toEqual(["part", "run"]);
  },
);

test("a worker that is stopped while a part is on its way runs nothing", async () => {
  const answer = Promise.withResolvers<Response>();
  const { spawn } = start(() => answer.promise);
  const { run, sent, worker } = spawn();
  const end = run();
  worker.kill();
  answer.resolve(new Response("part"));
  expect(await end).toBe("stopped");
  await answer.promise;
  expect(sent).toEqual([]);
});
