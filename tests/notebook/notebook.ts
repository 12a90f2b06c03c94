import type { CellSource } from "../../src/notebook/cell.ts";
import type { CellOutput } from "../../src/notebook/output.ts";
import { compileOrBreak, faultFinder } from "../../src/notebook/compile.ts";
import type { Compiler } from "../../src/notebook/program.ts";
import { runCells } from "../../src/notebook/run-cells.ts";
import { Session } from "../../src/notebook/session.ts";
import { InProcessWorker } from "./in-process-worker.ts";

/** A cell of a test's lesson: its text, or that with its settings. */
export type TestCell = string | Omit<CellSource, "id">;

const findFaults = faultFinder({ test: ["gate"] });

/** A lesson whose cells are named a, b, c …, in a session with workers of this process. */
export class Notebook {
  readonly session: Session;
  readonly workers: InProcessWorker[] = [];
  /** How often the compiler was asked for. */
  loads = 0;
  /** What a worker of this session is born with. */
  spawn = async (): Promise<InProcessWorker> => {
    const worker = new InProcessWorker(this.#modules);
    this.workers.push(worker);
    return worker;
  };
  load = async (): Promise<Compiler> => ({ compileOrBreak, findFaults });
  readonly #modules: Record<string, object>;
  #open = Promise.withResolvers<void>();
  #isAtGate = Promise.withResolvers<void>();
  #told = new Set<string>();

  constructor(...sources: TestCell[]) {
    const gate = () => {
      this.#isAtGate.resolve();
      return this.#open.promise;
    };
    this.#modules = { test: { gate } };
    this.session = new Session({
      cells: named(sources).map((cell) => ({
        source: cell.source,
        compiled: { ...cell, ...compileOrBreak(cell) },
      })),
      findFaults,
      spawn: () => this.spawn(),
      loadCompiler: () => {
        this.loads++;
        return this.load();
      },
    });
    this.session.subscribe((id) => this.#told.add(id));
  }

  /** Runs a cell to the end; gives the ids of the cells that ran, in order. */
  async run(id: string): Promise<string> {
    const before = this.#ran.length;
    await this.session.run(id);
    return this.#ran.slice(before).join("");
  }

  async runAll(): Promise<string> {
    const before = this.#ran.length;
    await this.session.runAll();
    return this.#ran.slice(before).join("");
  }

  /** Resolves when a cell waits in `await gate()`. */
  get isAtGate(): Promise<void> {
    return this.#isAtGate.promise;
  }

  openGate(): void {
    this.#open.resolve();
  }

  get worker(): InProcessWorker {
    return this.workers.at(-1)!;
  }

  /** States of all cells in order. */
  get states(): string {
    return this.session.ids.map((id) => this.state(id)).join(" ");
  }

  state(id: string): string {
    return this.session.view(id).state;
  }

  /** What a cell shows, a word for each output. */
  shown(id: string): string {
    const { outputs } = this.session.view(id);
    return outputs === undefined ? "built" : outputs.map(toWord).join(" ");
  }

  /** Ids that the listener was told since the last call, sorted. */
  told(): string {
    const ids = [...this.#told].sort().join("");
    this.#told.clear();
    return ids;
  }

  get #ran(): string[] {
    return this.workers.flatMap(({ ran }) => ran);
  }
}

/** Code that waits until the notebook's gate is opened. */
export const gate = "import { gate } from 'test'; await gate();";

/** a → b → c, and d apart. */
export const chain = () =>
  new Notebook("const x = 1; x", "const y = x + 1; y", "y * 10", "7");

/** What the build would show for these sources. */
export async function outputsFromScratch(
  sources: string[],
): Promise<CellOutput[][]> {
  const results = await runCells(named(sources), { modules: {} });
  return [...results.values()].map(({ outputs }) => outputs);
}

function named(sources: TestCell[]): CellSource[] {
  return sources.map((cell, index) => ({
    ...(typeof cell === "string" ? { source: cell } : cell),
    id: "abcdefgh"[index]!,
  }));
}

function toWord(output: CellOutput): string {
  if (output.kind === "error") {
    const { code, values } = output.error;
    return [code, values.cell ?? values.name].filter(Boolean).join(":");
  }
  if (output.kind === "dropped") return `dropped:${output.count}`;
  return "text" in output ? output.text : output.kind;
}
