import { expect, test } from "vitest";
import { Notebook } from "./notebook.ts";

test("an edit that takes over a name shows once it is prepared, before any run", async () => {
  const notebook = new Notebook("const x = 1", "7", "x");
  notebook.session.edit("b", "const x = 2");
  expect(notebook.states).toBe("built edited built");
  await notebook.session.prepare();
  expect(notebook.states).toBe("built edited stale");
});

test("a cell is out of date when the reason why it cannot run is", async () => {
  const notebook = new Notebook("x", "const x = 1", "7");
  notebook.session.edit("b", "const y = 1");
  await notebook.session.prepare();
  expect(notebook.states).toBe("stale edited built");
});
