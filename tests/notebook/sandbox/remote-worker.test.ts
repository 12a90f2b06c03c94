import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LinkedCell } from "../../../src/notebook/cell.ts";
import type {
  WorkerMessage,
  WorkerRequest,
} from "../../../src/notebook/protocol.ts";
import { callFunction } from "../../../src/notebook/sandbox/call-function.ts";
import { RemoteWorker } from "../../../src/notebook/sandbox/remote-worker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const cell: LinkedCell = { id: "ones", code: "", imports: [], inputs: {} };

/** A worker whose requests, received messages and end are on record. */
function connected() {
  const requests: WorkerRequest[] = [];
  const received: WorkerMessage[] = [];
  const line = {
    send: (r: WorkerRequest) => requests.push(r),
    cut: vi.fn(),
    watch: vi.fn(),
  };
  const worker = new RemoteWorker();
  worker.connect(line);
  const run = (timeoutMs?: number) =>
    worker.run([cell], (message) => received.push(message), { timeoutMs });
  const lastRun = () => (requests.at(-1) as { run: number }).run;
  return { worker, line, requests, received, run, lastRun };
}

test("a run hands on its messages and ends when the worker is idle", async () => {
  const { worker, run, lastRun, received } = connected();
  const end = run();
  const start = { type: "start", run: lastRun(), cell: "ones" };
  worker.receive(start);
  worker.receive({ type: "idle", run: lastRun() });
  expect(await end).toBe("idle");
  expect(received).toEqual([start]);
  expect(worker.alive).toBe(true);
});

test("junk, other runs and cells that do not run are dropped", async () => {
  const { worker, run, lastRun, received } = connected();
  const end = run();
  worker.receive({ type: "idle", run: lastRun() - 1 });
  worker.receive({ type: "start", run: lastRun() + 1, cell: "ones" });
  worker.receive({ type: "start", run: lastRun(), cell: "other" });
  worker.receive({ type: "output", run: lastRun(), cell: "ones", output: {} });
  worker.receive("idle");
  worker.kill();
  expect(await end).toBe("stopped");
  expect(received).toEqual([]);
});

test("a run beyond its time ends the worker", async () => {
  const { worker, run, line } = connected();
  const end = run(500);
  vi.advanceTimersByTime(500);
  expect(await end).toBe("timeout");
  expect(line.cut).toHaveBeenCalledOnce();
  expect(worker.alive).toBe(false);
});

test("each cell of a run has its time anew, once", async () => {
  const { worker, lastRun } = connected();
  const second = { ...cell, id: "twos" };
  const end = worker.run([cell, second], () => {}, { timeoutMs: 500 });
  const start = (cell: string) =>
    worker.receive({ type: "start", run: lastRun(), cell });
  start("ones");
  vi.advanceTimersByTime(400);
  start("twos");
  vi.advanceTimersByTime(400);
  expect(worker.alive).toBe(true);
  start("ones");
  vi.advanceTimersByTime(100);
  expect(await end).toBe("timeout");
});

test("a run is halted by its number, and nothing is without a run", async () => {
  const { worker, run, lastRun, requests } = connected();
  worker.halt();
  const end = run();
  const number = lastRun();
  worker.halt();
  expect(requests.map(({ type }) => type)).toEqual(["run", "halt"]);
  expect(requests.at(-1)).toEqual({ type: "halt", run: number });
  worker.kill();
  await end;
});

test("a dead worker's runs end as it did", async () => {
  const { worker, run } = connected();
  const end = run();
  worker.died("flood");
  worker.kill("stopped");
  expect([await end, await run()]).toEqual(["flood", "flood"]);
});

test("a worker that never started is unavailable", async () => {
  expect(await new RemoteWorker().run([cell], () => {})).toBe("unavailable");
});

test("a second run at the same time is refused", async () => {
  const { worker, run } = connected();
  const end = run();
  await expect(run()).rejects.toThrow("a run is going");
  worker.kill();
  await end;
});

test("the frame is watched exactly while a run goes", async () => {
  const { worker, run, lastRun, line } = connected();
  const end = run();
  worker.receive({ type: "idle", run: lastRun() });
  await end;
  expect(line.watch.mock.calls).toEqual([[true], [false]]);
});

test("a call gives the value, and the arguments as the callee left them", async () => {
  const { worker, lastRun } = connected();
  const answer = callFunction(worker, "ones", "double", [[1, 2]]);
  worker.receive({ type: "result", run: lastRun(), value: 3, args: [[2, 4]] });
  worker.receive({ type: "idle", run: lastRun() });
  expect(await answer).toEqual({ end: "idle", value: 3, args: [[2, 4]] });
});

test("a call gives the error that the function threw", async () => {
  const { worker, lastRun } = connected();
  const answer = callFunction(worker, "ones", "double", []);
  const error = { code: "thrown", message: "no", values: {}, frames: [] };
  worker.receive({ type: "fault", run: lastRun(), error });
  worker.receive({ type: "idle", run: lastRun() });
  expect(await answer).toEqual({ end: "idle", error });
});
