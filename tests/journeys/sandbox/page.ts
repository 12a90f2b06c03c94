/** The page of the sandbox's journeys: runs what the test asks and keeps count of its own timer. */
import type { LinkedCell } from "../../../src/notebook/cell.ts";
import type { LibraryPart } from "../../../src/notebook/library-parts.ts";
import type { CellOutput } from "../../../src/notebook/output.ts";
import type { RunEnd } from "../../../src/notebook/protocol.ts";
import { callFunction } from "../../../src/notebook/sandbox/call-function.ts";
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

/** What every cell of a reader's has. */
const explanations: LibraryPart = {
  url: "/explanations.js",
  from: "convbook",
  names: [],
  usual: "explanations",
};

let ticks = 0;
setInterval(() => ticks++, 10);

let sandbox: Sandbox;
let worker: RemoteWorker | undefined;
let latest: CellOutput[] = [];

export const harness = {
  open(url: string, times?: Partial<typeof TIMES>): void {
    sandbox = new Sandbox(url, times, [explanations]);
  },

  /** Waits until the site's service worker answers for this page. */
  async keep(): Promise<void> {
    const { serviceWorker } = navigator;
    const kept = new Promise((resolve) =>
      serviceWorker.addEventListener("controllerchange", resolve),
    );
    await serviceWorker.register("sw.js");
    if (!serviceWorker.controller) await kept;
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

  /** In a worker beside the next run's; nothing of it is shown. */
  async runBeside(cells: LinkedCell[]): Promise<void> {
    void (await sandbox.spawn()).run(cells, () => {});
  },

  call(cell: string, name: string, args: unknown[]) {
    return worker && callFunction(worker, cell, name, args);
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

  /** Puts a secret in every place where a site can keep one. */
  async keepSecret(): Promise<void> {
    localStorage.setItem("secret", "secret");
    sessionStorage.setItem("secret", "secret");
    document.cookie = "secret=secret";
    document.body.append("secret");
    const opening = indexedDB.open("secret");
    opening.onupgradeneeded = () => opening.result.createObjectStore("secret");
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
    const cache = await caches.open("secret");
    await cache.put("/secret", new Response("secret"));
    // WebKitGTK has no files of a site's own.
    const storage: Partial<StorageManager> | undefined = navigator.storage;
    const root = await storage?.getDirectory?.();
    await root?.getFileHandle("secret", { create: true });
    const channel = new BroadcastChannel("secret");
    channel.onmessage = () => channel.postMessage("secret");
    void navigator.locks.request("secret", () => new Promise(() => {}));
  },

  /** Runs a program in a worker of the page's own, without a sandbox; ends with what it found. */
  runOutside(program: string): Promise<unknown> {
    const url = URL.createObjectURL(new Blob([program]));
    return new Promise((resolve) => {
      new Worker(url).onmessage = ({ data }: MessageEvent<{ found?: [] }>) => {
        if (data.found) resolve(data.found);
      };
    });
  },
};

Object.assign(globalThis, { harness });
