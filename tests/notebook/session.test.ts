import { describe, expect, test, vi } from "vitest";
import { InProcessWorker } from "./in-process-worker.ts";
import { Notebook } from "./notebook.ts";

const gate = 'import { gate } from "test"; await gate();';

/** a → b → c, and d apart. */
const chain = () =>
  new Notebook("const x = 1; x", "const y = x + 1; y", "y * 10", "7");

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

  test("a cell whose name is gone is out of date, and the page is told", async () => {
    const notebook = chain();
    await notebook.runAll();
    notebook.session.edit("b", "const z = 3; z");
    notebook.told();
    await notebook.run("b");
    expect(notebook.states).toBe("done done stale done");
    expect(notebook.told()).toContain("c");
    await notebook.run("c");
    expect(notebook.shown("c")).toBe("unknown-name:y");
  });

  test("equal cells that change places do not pass for one another", async () => {
    const notebook = new Notebook("const x = 1", "const x = 1", "x");
    await notebook.run("c");
    notebook.session.edit("b", "const y = 1");
    await notebook.run("b");
    expect(await notebook.run("c")).toContain("ac");
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
    await notebook.session.extract("b");
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
    expect(await notebook.run("b")).toBe("b");
    expect(notebook.state("c")).toBe("stale");
    expect(await notebook.run("c")).toBe("ac");
    expect(notebook.shown("c")).toBe("1");
  });

  test("an edit above a redefinition leaves what is below alone", async () => {
    const notebook = new Notebook("let x = 1", "let x = 2", "x");
    notebook.session.edit("a", "let x = 5");
    expect(await notebook.run("a")).toBe("a");
    expect(notebook.states).toBe("done built built");
  });

  test("a program for a check is the cell and what it needs, in order", async () => {
    const program = await chain().session.extract("c");
    expect(Array.isArray(program) && program.map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("a cell that cannot run gives its error to a check", async () => {
    const notebook = chain();
    notebook.session.edit("c", "nope");
    expect(await notebook.session.extract("c")).toMatchObject({
      code: "unknown-name",
    });
  });
});

describe("failures", () => {
  test.each([
    ["throws", "throw 1; let y"],
    ["has a syntax error", "let y = ("],
    ["reads an unknown name", "let y = nope"],
  ])("a cell that %s blocks what needs it", async (_, source) => {
    const notebook = chain();
    notebook.session.edit("b", source);
    await notebook.run("b");
    expect(notebook.state("b")).toBe("failed");
    expect(notebook.state("c")).toBe("blocked");
    expect(notebook.shown("c")).toBe("blocked:b");
  });

  test("what is blocked runs when the failure is mended", async () => {
    const notebook = chain();
    notebook.session.edit("b", "throw 1; let y");
    await notebook.run("b");
    notebook.session.edit("b", "let y = 2");
    expect(await notebook.run("b")).toBe("bc");
    expect(notebook.shown("c")).toBe("20");
  });

  test("a blocked cell names the cell that it reads from; its own mistake goes first", async () => {
    const notebook = new Notebook(
      "throw 1; let x",
      "let y = x",
      "y",
      "x; nope",
    );
    await notebook.runAll();
    expect(notebook.shown("b")).toBe("blocked:a");
    expect(notebook.shown("c")).toBe("blocked:b");
    expect(notebook.shown("d")).toBe("unknown-name:nope");
  });

  test.each([
    "timeout",
    "flood",
    "crashed",
    "unavailable",
    "unloaded",
    "stopped",
  ] as const)(
    "a run that ends as %s says so after what the cell has shown",
    async (end) => {
      const notebook = new Notebook(`console.log("on"); ${gate}`, "2");
      const run = notebook.session.run("a");
      await notebook.isAtGate;
      notebook.worker.kill(end);
      await run;
      expect(notebook.shown("a")).toBe(`on ${end}`);
      expect(notebook.state("a")).toBe("failed");
      expect(await notebook.run("b")).toBe("b");
      expect(notebook.shown("b")).toBe("2");
    },
  );

  test("the timeout's sentence has the seconds", async () => {
    const notebook = new Notebook(gate);
    const run = notebook.session.run("a");
    await notebook.isAtGate;
    notebook.worker.kill("timeout");
    await run;
    expect(notebook.session.view("a").outputs).toMatchObject([
      { error: { values: { seconds: 10 } } },
    ]);
  });

  test("a cell that ends its worker keeps back only those that need it", async () => {
    const never = "await new Promise(() => {});";
    const notebook = new Notebook(
      "const x = 1",
      `const y = 1; ${never}`,
      "y",
      "x",
    );
    const run = notebook.session.runAll();
    await vi.waitUntil(() => notebook.state("b") === "running");
    notebook.worker.kill("timeout");
    await run;
    expect(notebook.states).toBe("done failed blocked done");
    expect(notebook.shown("c")).toBe("blocked:b");
    expect(notebook.workers.map(({ ran }) => ran.join(""))).toEqual([
      "ab",
      "ad",
    ]);
  });

  test("where no worker starts, the cell that was asked for says so, and the rest stays", async () => {
    const notebook = chain();
    notebook.spawn = async () => {
      const worker = new InProcessWorker({});
      worker.kill("unavailable");
      return worker;
    };
    await notebook.run("c");
    expect(notebook.shown("c")).toBe("unavailable");
    expect(notebook.states).toBe("built built failed built");
  });

  test("a compiler that does not load leaves text and outputs, and the next run tries again", async () => {
    const notebook = chain();
    const { load } = notebook;
    notebook.load = () => Promise.reject(new TypeError("offline"));
    notebook.session.edit("d", "8");
    await expect(notebook.run("d")).rejects.toThrow("offline");
    expect(notebook.states).toBe("built built built edited");
    expect(notebook.session.isRunning).toBe(false);
    notebook.load = load;
    await notebook.run("d");
    expect(notebook.shown("d")).toBe("8");
  });
});

describe("stop and queue", () => {
  test("stop ends the run; the next one begins with what it needs", async () => {
    const notebook = new Notebook("const x = 1", `${gate} x`, "x + 1");
    const run = notebook.session.runAll();
    await notebook.isAtGate;
    expect(notebook.states).toBe("done running queued");
    notebook.session.stop();
    await run;
    expect(notebook.states).toBe("done failed built");
    expect(notebook.shown("b")).toBe("stopped");
    expect(await notebook.run("c")).toBe("ac");
  });

  test("stop ends a run that still waits for the compiler", async () => {
    const notebook = chain();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { load } = notebook;
    notebook.load = () => promise.then(load);
    notebook.session.edit("a", "const x = 2");
    const run = notebook.session.run("a");
    notebook.session.stop();
    resolve();
    await run;
    expect(notebook.workers).toEqual([]);
    expect(notebook.states).toBe("edited stale stale built");
  });

  test("stop ends a run that still waits for its worker", async () => {
    const notebook = chain();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { spawn } = notebook;
    notebook.spawn = () => promise.then(spawn);
    const run = notebook.session.run("a");
    notebook.session.stop();
    resolve();
    await run;
    expect(notebook.states).toBe("built built built built");
  });

  test("what a running cell has put out shows at once", async () => {
    const notebook = new Notebook(`console.log("on"); ${gate}`);
    const run = notebook.session.run("a");
    await notebook.isAtGate;
    expect(notebook.state("a")).toBe("running");
    expect(notebook.shown("a")).toBe("on");
    expect(notebook.told()).toBe("a");
    notebook.openGate();
    await run;
  });

  test("stop without a run does no harm", async () => {
    const notebook = chain();
    notebook.session.stop();
    expect(await notebook.run("a")).toBe("a");
  });

  test("a cell that is run during a run waits and then runs", async () => {
    const notebook = new Notebook(`${gate} const x = 1`, "x", "9");
    const first = notebook.session.run("a");
    await notebook.isAtGate;
    expect(notebook.session.isRunning).toBe(true);
    const second = notebook.session.run("c");
    expect(notebook.states).toBe("running built queued");
    notebook.openGate();
    await Promise.all([first, second]);
    expect(notebook.worker.ran.join("")).toBe("ac");
    expect(notebook.session.isRunning).toBe(false);
  });

  test("a cell that is run again while it runs, runs again", async () => {
    const notebook = new Notebook(gate);
    void notebook.session.run("a");
    await notebook.isAtGate;
    const again = notebook.session.run("a");
    notebook.openGate();
    await again;
    expect(notebook.worker.ran).toEqual(["a", "a"]);
  });

  test("stop also drops what waits", async () => {
    const notebook = new Notebook(gate, "9");
    const run = notebook.session.run("a");
    await notebook.isAtGate;
    void notebook.session.run("b");
    notebook.session.stop();
    await run;
    expect(notebook.states).toBe("failed built");
  });

  test("run all during a run ends that one and starts over", async () => {
    const notebook = new Notebook("1", gate, "3");
    void notebook.session.run("b");
    await notebook.isAtGate;
    const all = notebook.session.runAll();
    notebook.openGate();
    await all;
    expect(notebook.states).toBe("done done done");
    expect(notebook.workers[1]!.ran.join("")).toBe("abc");
  });
});

test("an unknown cell is named, with those that exist", () => {
  expect(() => chain().session.edit("z", "1")).toThrow(
    "no cell z among a,b,c,d",
  );
});
