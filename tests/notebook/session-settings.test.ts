import { expect, test } from "vitest";
import { gate, Notebook } from "./notebook.ts";

test("a cell may have a limit of its own, which its error names", async () => {
  const notebook = new Notebook("1", { source: gate, limit: 60 });
  const run = notebook.runAll();
  await notebook.isAtGate;
  notebook.worker.kill("timeout");
  await run;
  expect(notebook.worker.limits).toEqual([10_000, 60_000]);
  expect(notebook.session.view("b").outputs).toMatchObject([
    { error: { values: { seconds: 60 } } },
  ]);
});

/** a → b (manual) → c, and d from a. */
const training = () =>
  new Notebook(
    "const x = 1; x",
    { source: "const y = x + 1; y", isManual: true },
    "y * 10",
    "x * 100",
  );

test("a manual cell only goes out of date, and what needs it waits with it", async () => {
  const notebook = training();
  await notebook.runAll();
  notebook.session.edit("a", "const x = 5; x");
  expect(await notebook.run("a")).toBe("ad");
  expect(notebook.states).toBe("done stale stale done");
  expect(notebook.session.view("b").isManual).toBe(true);
});

test("running it takes along what depends on it", async () => {
  const notebook = training();
  notebook.session.edit("a", "const x = 5; x");
  await notebook.run("a");
  expect(await notebook.run("b")).toBe("bc");
  expect(notebook.shown("c")).toBe("60");
});

test("it runs when a cell that the reader runs needs it", async () => {
  const notebook = training();
  expect(await notebook.run("c")).toBe("abc");
});

test("it is not run again for a dependent after its value was lost", async () => {
  const notebook = new Notebook(
    "const x = 1",
    { source: "const y = 2", isManual: true },
    "x + y",
  );
  await notebook.runAll();
  notebook.worker.kill();
  notebook.session.edit("a", "const x = 5");
  expect(await notebook.run("a")).toBe("a");
  expect(notebook.states).toBe("done done stale");
});

test("run all runs it too", async () => {
  expect(await training().runAll()).toBe("abcd");
});

test("an edit leaves it manual", async () => {
  const notebook = training();
  notebook.session.edit("b", "const y = x + 2; y");
  await notebook.run("b");
  notebook.session.edit("a", "const x = 5; x");
  expect(await notebook.run("a")).toBe("ad");
});
