import { expect, test } from "vitest";
import { canDial } from "../../src/notebook/can-dial.ts";
import { gate, Notebook } from "./notebook.ts";

const slider =
  'import { input } from "notebook"; const s = input.range({ label: "s", min: 1, max: 4, value: 2 });';
/** a has a slider, b depends on it, c does not. */
const dial = () => new Notebook(slider, "s * 10", "7");

test("moving a control runs its cell and what depends on it", async () => {
  const notebook = dial();
  notebook.session.dial("a", "s", 3);
  expect(notebook.states).toBe("stale stale built");
  expect(await notebook.run("a")).toBe("ab");
  expect(notebook.shown("b")).toBe("30");
  expect(notebook.states).toBe("done done built");
});

test("back at the author's value, all is as built", async () => {
  const notebook = dial();
  notebook.session.dial("a", "s", 3);
  await notebook.run("a");
  notebook.session.dial("a", "s", undefined);
  expect(notebook.states).toBe("built built built");
});

test("back at a value, what was computed with it is not out of date", async () => {
  const notebook = dial();
  notebook.session.dial("a", "s", 3);
  await notebook.run("a");
  notebook.session.dial("a", "s", 4);
  notebook.session.dial("a", "s", 3);
  expect(notebook.states).toBe("done done built");
});

test("run all from clean gives what the screen shows", async () => {
  const notebook = dial();
  notebook.session.dial("a", "s", 4);
  await notebook.run("a");
  const shown = notebook.shown("b");
  await notebook.runAll();
  expect(notebook.shown("b")).toBe(shown);
});

test("while a cell runs only the newest value waits", async () => {
  const notebook = new Notebook(slider, `${gate} s * 10`);
  const run = notebook.run("b");
  await notebook.isAtGate;
  for (const value of [1, 3, 4]) {
    notebook.session.dial("a", "s", value);
    void notebook.session.run("a");
  }
  notebook.openGate();
  expect(await run).toBe("abab");
  expect(notebook.shown("b")).toBe("40");
});

test("a plan gives way to a newer value, and what it left is run", async () => {
  const notebook = new Notebook(
    `${slider} ${gate}`,
    "s * 10",
    "const other = 1; other",
  );
  const run = notebook.runAll();
  await notebook.isAtGate;
  notebook.session.dial("a", "s", 4);
  void notebook.session.run("a");
  notebook.openGate();
  expect(await run).toBe("aabc");
  expect(notebook.shown("b")).toBe("40");
  expect(notebook.states).toBe("done done done");
});

test("a cell with an older text, or that needs one, cannot be dialled", () => {
  const notebook = new Notebook("const n = 4", `n; ${slider}`, "s");
  expect(canDial(notebook.session, "b")).toBe(true);
  notebook.session.edit("a", "const n = 5");
  expect(canDial(notebook.session, "b")).toBe(false);
});

test("a control may depend on another's value", async () => {
  const notebook = new Notebook(
    slider,
    'import { input } from "notebook"; input.range({ label: "t", min: 0, max: s })',
  );
  notebook.session.dial("b", "t", 2);
  await notebook.run("b");
  notebook.session.dial("a", "s", 1);
  await notebook.run("a");
  expect(notebook.session.view("b").outputs).toMatchObject([
    { refused: 2, control: { value: 1, max: 1 } },
    { text: "1" },
  ]);
});
