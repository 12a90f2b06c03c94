import { describe, expect, test } from "vitest";
import { chain, gate, Notebook } from "./notebook.ts";

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

  test("stop ends a run that waits for its worker, at once", async () => {
    const notebook = chain();
    const { promise, resolve } = Promise.withResolvers<void>();
    const isAsked = Promise.withResolvers<void>();
    const { spawn } = notebook;
    notebook.spawn = () => {
      isAsked.resolve();
      return promise.then(spawn);
    };
    const run = notebook.session.run("a");
    await isAsked.promise;
    expect(notebook.states).toBe("queued built built built");
    notebook.session.stop();
    expect(notebook.states).toBe("built built built built");
    expect(notebook.shown("a")).toBe("built");
    resolve();
    await run;
    expect(notebook.states).toBe("built built built built");
    expect(await notebook.run("a")).toBe("a");
  });

  test("a run with a new text does not wait for that of the old one", async () => {
    const notebook = new Notebook("const x = 1", `${gate} x`);
    const run = notebook.session.run("b");
    await notebook.isAtGate;
    notebook.session.edit("b", "x + 7");
    expect(notebook.states).toBe("done running");
    expect(await notebook.run("b")).toBe("ab");
    await run;
    expect(notebook.shown("b")).toBe("8");
    expect(notebook.states).toBe("done done");
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
