import { expect, test } from "vitest";
import { gate, Notebook } from "./notebook.ts";

/** Six cells that have nothing to do with each other. */
const six = () => new Notebook("1", "2", "3", "4", "5", "6");

test("cells go to the worker together, four at most", async () => {
  const notebook = six();
  await notebook.runAll();
  expect(notebook.worker.sent).toEqual(["abcd", "ef"]);
});

test("a cell that waits for a part of the library does not keep back those before it", async () => {
  const notebook = six();
  const { spawn } = notebook;
  notebook.spawn = async () => Object.assign(await spawn(), { waiting: "ce" });
  await notebook.runAll();
  expect(notebook.worker.sent).toEqual(["ab", "cd", "ef"]);
});

test("a cell that cannot run is left out, and so is what needs it", async () => {
  const notebook = new Notebook("1", "const x = (", "x", "4");
  await notebook.runAll();
  expect(notebook.worker.sent).toEqual(["a", "d"]);
  expect(notebook.states).toBe("done failed blocked done");
});

test("what needs a cell that fails on the way is blocked", async () => {
  const notebook = new Notebook("throw 1; let x", "let y = x", "y", "4");
  await notebook.runAll();
  expect(notebook.worker.sent).toEqual(["abcd"]);
  expect(notebook.states).toBe("failed blocked blocked done");
  expect(notebook.shown("c")).toBe("blocked:a");
});

test("a cell shows its result while those sent with it wait", async () => {
  const notebook = new Notebook("1", gate, "3");
  const run = notebook.runAll();
  await notebook.isAtGate;
  expect(notebook.states).toBe("done running queued");
  notebook.openGate();
  await run;
});
