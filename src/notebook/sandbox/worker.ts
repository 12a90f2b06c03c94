/**
 * The program of the worker, where cells run. A cell shares this realm and can change anything it
 * can reach, so what the program needs later is taken here, before the first cell, and kept in
 * closures; the way to the page has no name that a cell could look up.
 */
import * as convbook from "../../../lib/core.ts";
import { createExecutor } from "../execute.ts";
import { installExplanations } from "../explanations.ts";
import type { WorkerMessage, WorkerRequest } from "../protocol.ts";
import type { Acknowledgement } from "./channel.ts";
import { captureChannel, captureTasks, withholdGlobals } from "./intrinsics.ts";
import { createOutbox } from "./outbox.ts";
import { evaluate } from "../untampered.ts";
import { reseed } from "./reseed.ts";
import { installSentences } from "../sentences.ts";
import { settlePromises } from "../timers.ts";
import { shared } from "./shared.ts";

type CreateTools = Parameters<typeof executor.equip>[0];
type Part = (
  shared: unknown[],
  give: (exports: Record<string, unknown>) => void,
) => void;

const channel = captureChannel();
const nextTask = captureTasks();
withholdGlobals();

const outbox = createOutbox<WorkerMessage>(channel.post);
const executor = createExecutor({
  emit: outbox.send,
  modules: { convbook },
  seed: (id) => reseed(id, convbook.manualSeed),
  settle: () => settlePromises(nextTask),
});

/** Tells the page to discard this run and to run the cells again, in a worker with all parts. */
const lack = () => outbox.send({ type: "lacking" });
installExplanations({
  print() {
    lack();
    return "";
  },
  describe() {
    lack();
    return { code: "thrown", message: "", values: {}, frames: [] };
  },
});
installSentences(() => {
  lack();
  return [];
});

channel.receive((data) => {
  // From the page and the frame only; they are trusted here.
  const request = data as WorkerRequest | Acknowledgement;
  if (request.type === "ack") {
    outbox.acknowledge(request.count);
  } else if (request.type === "run") {
    void executor.run(request.run, request.cells);
  } else if (request.type === "halt") {
    executor.halt(request.run);
  } else if (request.type === "call") {
    const { run, cell, name, args } = request;
    void executor.call(run, cell, name, args);
  } else if (request.type === "part") {
    const part = evaluate(request.code) as Part;
    part(shared, (exports) => {
      const { createTools } = exports as { createTools?: CreateTools };
      if (createTools) executor.equip(createTools);
      else executor.extend("convbook", exports);
    });
  }
});
addEventListener("unhandledrejection", (event) => {
  if (executor.stray(event.reason)) event.preventDefault();
});
addEventListener("error", (event) => {
  if (executor.stray(event.error)) event.preventDefault();
});
outbox.send({ type: "ready" });
