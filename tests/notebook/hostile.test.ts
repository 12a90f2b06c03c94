import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { compileCell } from "../../src/notebook/compile.ts";
import type { ExecutorMessage } from "../../src/notebook/execute.ts";
import { linkCells } from "../../src/notebook/graph.ts";

const moduleAt = (path: string) => new URL(path, import.meta.url).href;
const executor = moduleAt("../../src/notebook/execute.ts");
const explain = moduleAt("../../src/notebook/explain.ts");

/**
 * Messages of cells that change the language around them, each list in a worker of its own: the
 * changes would reach the test runner. The last cell is an honest one.
 */
function messagesAfter(...hostile: string[]): Promise<ExecutorMessage[]> {
  const last = "console.log([1, 'a']); display({ b: 2 }); 3";
  const compiled = [...hostile, last].map((source, index) =>
    compileCell({ id: `cell-${index}`, source }),
  );
  const cells = [...linkCells(compiled).linked.values()];
  const program = `
    const { parentPort, workerData } = require("node:worker_threads");
    const post = parentPort.postMessage.bind(parentPort);
    // It stays until it is ended: Node's own way out calls what a cell has broken.
    parentPort.on("message", () => {});
    Promise.all(${JSON.stringify([executor, explain])}.map((file) => import(file))).then(
      ([{ createExecutor }]) => createExecutor({ emit: post, modules: {} }).run(1, workerData));
  `;
  const options = { eval: true, execArgv: [], workerData: cells };
  const worker = new Worker(program, options);
  const messages: ExecutorMessage[] = [];
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (message: ExecutorMessage) => {
      messages.push(message);
      if (message.type === "idle")
        void worker.terminate().then(() => resolve(messages));
    });
  });
}

const all = (prototype: string, names: string) =>
  `for (const name of ${JSON.stringify(names.split(" "))}) ${prototype}.prototype[name] = () => { throw new Error("tampered"); };`;

test.each([
  [
    "console",
    "globalThis.console = null; globalThis.console = { log() { throw 1 } }",
  ],
  [
    "array methods",
    all(
      "Array",
      "push pop map join slice forEach filter concat includes indexOf",
    ),
  ],
  ["array iteration", "Array.prototype[Symbol.iterator] = () => { throw 1 }"],
  [
    "text methods",
    all("String", "slice indexOf padStart repeat split replace trim includes"),
  ],
  [
    "maps and sets",
    all("Map", "get set has delete forEach") + all("Set", "add has forEach"),
  ],
  ["patterns", all("RegExp", "exec test")],
  [
    "objects",
    "Object.keys = Object.create = Object.getOwnPropertyDescriptor = Reflect.apply = Reflect.ownKeys = () => { throw 1 }",
  ],
  ["what objects inherit", "Object.prototype.extra = 1"],
  ["functions", all("Function", "call apply bind toString")],
  ["promises", all("Promise", "then catch finally")],
  [
    "numbers and dates",
    all("Number", "toPrecision toString") +
      "Math.min = Math.max = Math.fround = () => NaN; Date.now = performance.now = () => { throw 1 }",
  ],
  [
    "errors",
    "Error.prepareStackTrace = () => { throw 1 }; Error.prototype.toString = () => { throw 1 }; Error.stackTraceLimit = 0",
  ],
  [
    "JSON and eval",
    "JSON.stringify = globalThis.eval = globalThis.structuredClone = () => { throw 1 }",
  ],
])("a cell that breaks %s stops no other cell", async (_, source) => {
  const messages = await messagesAfter(source, "throw new Error('x')");
  expect(messages.slice(-5)).toMatchObject([
    { output: { kind: "log", text: '[1, "a"]' } },
    { output: { kind: "text", text: "{ b: 2 }" } },
    { output: { kind: "text", text: "3" } },
    { type: "end", ok: true },
    { type: "idle" },
  ]);
});
