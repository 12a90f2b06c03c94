/** The page of the sandbox's journeys: runs what the test asks and keeps count of its own timer. */
import type { LinkedCell } from "../../../src/notebook/cell.ts";
import type { CellOutput } from "../../../src/notebook/output.ts";
import type { RunEnd } from "../../../src/notebook/protocol.ts";
import {
  type RemoteWorker,
  Sandbox,
} from "../../../src/notebook/sandbox/client.ts";
import type { TIMES } from "../../../src/notebook/sandbox/policy.ts";

export interface Ran {
  end: RunEnd;
  outputs: CellOutput[];
  /** Ticks of the page's timer while the run went. */
  ticks: number;
}

let ticks = 0;
setInterval(() => ticks++, 10);

let sandbox: Sandbox;
let worker: RemoteWorker | undefined;
let latest: CellOutput[] = [];

export const harness = {
  open(url: string, times?: Partial<typeof TIMES>): void {
    sandbox = new Sandbox(url, times);
  },

  /** Runs in the worker of the run before, if that is alive. */
  async run(cells: LinkedCell[], timeoutMs?: number): Promise<Ran> {
    if (!worker?.alive) worker = await sandbox.spawn();
    const outputs: CellOutput[] = (latest = []);
    const before = ticks;
    const end = await worker.run(
      cells,
      (message) => {
        if (message.type === "output") outputs.push(message.output);
      },
      { timeoutMs },
    );
    return { end, outputs, ticks: ticks - before };
  },

  call(cell: string, name: string, args: unknown[]) {
    return worker?.call(cell, name, args);
  },

  hasShown: () => latest.length > 0,

  stop(): void {
    worker?.kill();
  },

  /** Runs one after the other, then asks the server for a path that names the ends. */
  async report(runs: LinkedCell[][]): Promise<void> {
    const ends: RunEnd[] = [];
    for (const cells of runs) ends.push((await harness.run(cells)).end);
    await fetch(`/ends/${ends.join()}`);
  },

  /** Runs a program in a worker of the page's own, without a sandbox; ends with its message. */
  runOutside(program: string): Promise<unknown> {
    const url = URL.createObjectURL(new Blob([program]));
    return new Promise((resolve) => {
      new Worker(url).onmessage = ({ data }) => resolve(data);
    });
  },
};

Object.assign(globalThis, { harness });
