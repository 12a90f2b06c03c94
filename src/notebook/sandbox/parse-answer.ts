import type { WorkerMessage } from "../protocol.ts";
import { isCount } from "./claims.ts";
import { isData } from "./data.ts";
import { isRecord } from "./is-record.ts";
import { parseError } from "./validate.ts";

/** The answer to a call, rebuilt as `parseWorkerMessage` does; null if the data is none. */
export function parseAnswer(data: unknown): WorkerMessage | null {
  if (!isRecord(data)) return null;
  const { type, run, value, args } = data;
  if (!isCount(run)) return null;
  if (type === "result") {
    const fits = Array.isArray(args) && isData([value, args]);
    return fits ? { type, run, value, args } : null;
  }
  const error = type === "fault" && parseError(data["error"]);
  return error ? { type: "fault", run, error } : null;
}
