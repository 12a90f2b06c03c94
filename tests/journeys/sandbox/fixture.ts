import { test as base } from "@playwright/test";
import type { LinkedCell } from "../../../src/notebook/cell.ts";
import { compileCell } from "../../../src/notebook/compile.ts";
import { linkCells } from "../../../src/notebook/graph.ts";
import type { CellOutput } from "../../../src/notebook/output.ts";
import type { TIMES } from "../../../src/notebook/sandbox/policy.ts";
import type { harness as Harness, Ran } from "./page.ts";
import { serveHarness, serveListener, type Site } from "./site.ts";

/** In the page. */
declare const harness: typeof Harness;

/** The harness page, driven from the test. */
export interface Notebook {
  /** Chooses the sandbox; "sandbox" unless called. */
  open(name: string, times?: Partial<typeof TIMES>): Promise<void>;
  /** Compiles the sources as one cell each, `cell1` and so on, and runs them. */
  run(sources: string | string[], timeoutMs?: number): Promise<Ran>;
  /** Runs a program as the enemy's worker takes it. */
  attack(program: string, timeoutMs?: number): Promise<Ran>;
  /** Starts a program in a worker of its own, in the same frame, and does not wait for it. */
  attackBeside(program: string): Promise<void>;
  /** The same program in a plain worker of the page: what the sandbox is there to prevent. */
  attackOutside(program: string): Promise<unknown>;
  /** Puts a secret in every place where a site can keep one. */
  keepSecret(): Promise<void>;
  call(cell: string, name: string, args: unknown[]): Promise<unknown>;
  /** Stops the run as soon as it has shown something. */
  stopAfterOutput(): Promise<void>;
}

export const test = base.extend<
  { notebook: Notebook },
  { site: Site; listener: Site }
>({
  site: [withSite(serveHarness), { scope: "worker" }],
  listener: [withSite(serveListener), { scope: "worker" }],
  notebook: async ({ page, site }, use) => {
    await page.goto(site.origin);
    const notebook: Notebook = {
      open: (name, times) =>
        page.evaluate(([url, times]) => harness.open(url, times), [
          `/${name}.html`,
          times,
        ] as const),
      run: (sources, timeoutMs) => runCells(compile(sources), timeoutMs),
      attack: (program, timeoutMs) => runCells([raw(program)], timeoutMs),
      keepSecret: () => page.evaluate(() => harness.keepSecret()),
      attackBeside: (program) =>
        page.evaluate((cells) => harness.runBeside(cells), [raw(program)]),
      attackOutside: (program) =>
        page.evaluate(
          (program) => harness.runOutside(program),
          `var run = 0, send = postMessage.bind(globalThis);\n${program}`,
        ),
      call: (cell, name, args) =>
        page.evaluate(([cell, name, args]) => harness.call(cell, name, args), [
          cell,
          name,
          args,
        ] as const),
      stopAfterOutput: async () => {
        await page.waitForFunction(() => harness.hasShown());
        await page.evaluate(() => harness.stop());
      },
    };
    const runCells = (cells: LinkedCell[], timeoutMs?: number) =>
      page.evaluate(([cells, timeoutMs]) => harness.run(cells, timeoutMs), [
        cells,
        timeoutMs,
      ] as const);
    await notebook.open("sandbox");
    await use(notebook);
  },
});

/** What a run has shown, a line for each output. */
export function shown({ outputs }: Ran): string[] {
  return outputs.map(line);
}

/** What went wrong in a run. */
export function errorsOf({ outputs }: Ran): string[] {
  return outputs.flatMap((output) =>
    output.kind === "error" ? [output.error.message || output.error.code] : [],
  );
}

function line(output: CellOutput): string {
  if (output.kind === "error") return output.error.message;
  if (output.kind === "dropped") return `${output.count} dropped`;
  return "text" in output ? output.text : output.kind;
}

function withSite(serve: () => Promise<Site>) {
  // Playwright reads the names of the first parameter.
  return async ({}, use: (site: Site) => Promise<void>): Promise<void> => {
    const site = await serve();
    await use(site);
    site.close();
  };
}

/** Every source as a cell, `cell1` and so on. */
export function compile(sources: string | string[]): LinkedCell[] {
  const cells = [sources].flat().map((source, index) => {
    return compileCell({ id: `cell${index + 1}`, source });
  });
  const { linked, errors } = linkCells(cells);
  for (const error of errors.values()) throw new Error(error.message);
  return [...linked.values()];
}

function raw(code: string): LinkedCell {
  return { id: "cell1", code, imports: [], inputs: {} };
}
