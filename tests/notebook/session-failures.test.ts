import { describe, expect, test, vi } from "vitest";
import { InProcessWorker } from "./in-process-worker.ts";
import { chain, gate, Notebook } from "./notebook.ts";

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

  test("a blocked cell names the one that failed, however far above; its own mistake goes first", async () => {
    const notebook = new Notebook(
      "throw 1; let x",
      "let y = x",
      "y",
      "x; nope",
    );
    await notebook.runAll();
    expect(notebook.shown("b")).toBe("blocked:a");
    expect(notebook.shown("c")).toBe("blocked:a");
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

  test("a run that lacks something is begun again, with what the worker has taken along", async () => {
    const notebook = new Notebook(
      "const x = 1; x",
      `console.log("on"); ${gate} x + 1`,
    );
    const run = notebook.session.run("b");
    await notebook.isAtGate;
    notebook.worker.kill("lacking");
    notebook.openGate();
    await run;
    expect(notebook.shown("b")).toBe("on 2");
    expect(notebook.states).toBe("done done");
    expect(notebook.workers.map(({ ran }) => ran.join(""))).toEqual([
      "ab",
      "ab",
    ]);
  });

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
