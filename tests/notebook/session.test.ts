import { describe, expect, test } from "vitest";
import { extractCell } from "../../src/notebook/extract-cell.ts";
import { chain, gate, Notebook } from "./notebook.ts";

describe("what runs", () => {
  test("a first run needs no compiler, and runs what the cell needs", async () => {
    const notebook = chain();
    expect(await notebook.run("c")).toBe("abc");
    expect(notebook.shown("c")).toBe("20");
    expect(notebook.loads).toBe(0);
    expect(notebook.states).toBe("done done done built");
  });

  test("a second run runs the cell alone: what it needs has its value", async () => {
    const notebook = chain();
    await notebook.run("c");
    expect(await notebook.run("c")).toBe("c");
    expect(await notebook.run("b")).toBe("b");
    expect(notebook.workers).toHaveLength(1);
  });

  test("after an edit, the run takes what depends on it along and nothing else", async () => {
    const notebook = chain();
    await notebook.runAll();
    notebook.session.edit("a", "const x = 5; x");
    expect(await notebook.run("a")).toBe("abc");
    expect(notebook.shown("c")).toBe("60");
  });

  test("cells that were never run follow too: the build's output is out of date", async () => {
    const notebook = chain();
    notebook.session.edit("b", "const y = 3; y");
    expect(await notebook.run("b")).toBe("bc");
    expect(notebook.shown("c")).toBe("30");
  });

  test("a cell below runs with the new text of the edited cell that it needs", async () => {
    const notebook = chain();
    notebook.session.edit("a", "const x = 5; x");
    expect(await notebook.run("c")).toBe("abc");
    expect(notebook.shown("c")).toBe("60");
  });

  test("a cell that is being edited is not run as a dependent, nor what needs it", async () => {
    const notebook = chain();
    notebook.session.edit("b", "const y = x +");
    notebook.session.edit("a", "const x = 2; x");
    expect(await notebook.run("a")).toBe("a");
    expect(notebook.states).toBe("done edited stale built");
  });

  test("where a name is gone, the run says so in the cells that used it", async () => {
    const notebook = chain();
    notebook.session.edit("a", "const renamed = 1; renamed");
    // The compiler may know of the new text before the run, and the former link is gone by then.
    await notebook.session.prepare();
    await notebook.run("a");
    expect(notebook.states).toBe("done failed blocked built");
    expect(notebook.shown("b")).toBe("unknown-name:x");
    notebook.session.edit("a", "const x = 2; x");
    await notebook.run("a");
    expect(notebook.shown("c")).toBe("30");
  });

  test("a cell whose name is gone from an edited one waits for its run", async () => {
    const notebook = chain();
    await notebook.runAll();
    notebook.session.edit("b", "const z = 3; z");
    await notebook.run("d");
    expect(notebook.states).toBe("done edited stale done");
  });

  test("a failure that is not out of date is not repeated", async () => {
    const notebook = new Notebook("const x = 1", "throw x");
    await notebook.runAll();
    expect(await notebook.run("a")).toBe("a");
  });

  test("run all runs every cell in a new worker", async () => {
    const notebook = chain();
    await notebook.run("c");
    expect(await notebook.runAll()).toBe("abcd");
    expect(notebook.workers).toHaveLength(2);
    expect(notebook.workers[0]!.alive).toBe(false);
  });

  test("every cell has the time limit of the session", async () => {
    const notebook = chain();
    await notebook.run("b");
    expect(notebook.worker.limits).toEqual([10_000, 10_000]);
  });
});

describe("what is out of date", () => {
  test("an edit marks the cell edited and what depends on it stale", () => {
    const notebook = chain();
    notebook.session.edit("b", "const y = 3");
    expect(notebook.states).toBe("built edited stale built");
    expect(notebook.told()).toBe("bc");
  });

  test("back to the lesson's text, everything is as built", () => {
    const notebook = chain();
    notebook.session.edit("b", "const y = 3");
    notebook.session.edit("b", notebook.session.original("b"));
    expect(notebook.states).toBe("built built built built");
    expect(notebook.shown("b")).toBe("built");
  });

  test("back to the text that was run, everything is as run", async () => {
    const notebook = chain();
    await notebook.run("c");
    notebook.session.edit("b", "const y = 3");
    notebook.session.edit("b", "const y = x + 1; y");
    expect(notebook.states).toBe("done done done built");
  });

  test.each(["const y = 3; y", "const z = 3", "let y = ("])(
    "back from a run of %j to the lesson's text, the lesson's outputs are back",
    async (source) => {
      const notebook = chain();
      notebook.session.edit("b", source);
      await notebook.run("b");
      notebook.told();
      notebook.session.edit("b", notebook.session.original("b"));
      expect(notebook.states).toBe("built built built built");
      expect(notebook.told()).toContain("bc");
    },
  );

  test("a cell that begins to read an edited name is out of date with it", async () => {
    const notebook = chain();
    notebook.session.edit("d", "x");
    await notebook.run("d");
    notebook.session.edit("a", "const x = 3; x");
    expect(notebook.states).toBe("edited stale stale stale");
  });

  test("a cell whose name is gone is out of date at once, and the page is told", async () => {
    const notebook = chain();
    await notebook.runAll();
    notebook.session.edit("b", "const z = 3; z");
    notebook.told();
    await notebook.session.prepare();
    expect(notebook.states).toBe("done edited stale done");
    expect(notebook.told()).toContain("c");
  });

  test("equal cells that change places do not pass for one another", async () => {
    const notebook = new Notebook("const x = 1", "const x = 1", "x");
    await notebook.run("c");
    notebook.session.edit("b", "const y = 1");
    expect(await notebook.run("b")).toBe("abc");
  });

  test("an edit while the cell waits shows as edited, with the older text's output", async () => {
    const notebook = new Notebook(`${gate} const x = 1; x`, "x + 1", "x + 2");
    const run = notebook.session.runAll();
    await notebook.isAtGate;
    notebook.session.edit("b", "x + 100");
    notebook.openGate();
    await run;
    expect(notebook.states).toBe("done edited done");
    expect(notebook.shown("b")).toBe("2");
    await notebook.run("b");
    expect(notebook.shown("b")).toBe("101");
  });

  test("an edit of what is running leaves its dependents out of date", async () => {
    const notebook = new Notebook(`${gate} const x = 1; x`, "x + 1");
    const run = notebook.session.runAll();
    await notebook.isAtGate;
    notebook.session.edit("a", "const x = 5; x");
    notebook.openGate();
    await run;
    expect(notebook.states).toBe("edited stale");
    expect(notebook.shown("b")).toBe("2");
    expect(await notebook.run("b")).toBe("ab");
    expect(notebook.shown("b")).toBe("6");
  });

  test("an exercise that is checked during a run changes nothing in the run", async () => {
    const notebook = new Notebook(`${gate} const x = 1; x`, "x + 1");
    const run = notebook.session.runAll();
    await notebook.isAtGate;
    notebook.session.edit("b", "x + 100");
    await extractCell(notebook.session, "b");
    notebook.openGate();
    await run;
    expect(notebook.shown("b")).toBe("2");
    expect(notebook.state("b")).toBe("edited");
  });
});

describe("names", () => {
  test("a name means the nearest definition above, and follows it", async () => {
    const notebook = new Notebook("let x = 1", "let x = 2", "x");
    expect(await notebook.run("c")).toBe("bc");
    notebook.session.edit("b", "let y = 2");
    expect(await notebook.run("b")).toBe("abc");
    expect(notebook.shown("c")).toBe("1");
  });

  test("an edit above a redefinition leaves what is below alone", async () => {
    const notebook = new Notebook("let x = 1", "let x = 2", "x");
    notebook.session.edit("a", "let x = 5");
    expect(await notebook.run("a")).toBe("a");
    expect(notebook.states).toBe("done built built");
  });

  test("a program for a check is the cell and what it needs, in order", async () => {
    const program = await extractCell(chain().session, "c");
    expect(Array.isArray(program) && program.map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("a cell that cannot run gives its error to a check", async () => {
    const notebook = chain();
    notebook.session.edit("c", "nope");
    expect(await extractCell(notebook.session, "c")).toMatchObject({
      code: "unknown-name",
    });
  });
});

test("an unknown cell is named, with those that exist", () => {
  expect(() => chain().session.edit("z", "1")).toThrow(
    "no cell z among a,b,c,d",
  );
});
