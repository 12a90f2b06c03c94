import { fault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import type { ProgressOutput } from "../output.ts";
import { createDictionary } from "../untampered.ts";
import { nameOf } from "./series.ts";

/**
 * Says how far long work has come. A step that does not show is not sent: a loop may call it a
 * million times.
 */
export class ProgressReports {
  /** By label, the last percentage that was sent. */
  readonly #sent = createDictionary<number>();

  /** The report to send, if there is one. */
  next(
    done: unknown,
    total: unknown,
    label: unknown = "",
  ): ProgressOutput | undefined {
    const op = "progress";
    if (typeof total !== "number" || !(total > 0) || total === Infinity)
      throw fault`${op}: total is ${show(total)}; give a number above 0`;
    if (typeof done !== "number" || !(done >= 0 && done <= total))
      throw fault`${op}: done is ${show(done)}; give a number from 0 to ${total}`;
    const name = nameOf(label);
    const percent = Math.floor((100 * done) / total);
    if (this.#sent[name] === percent) return undefined;
    this.#sent[name] = percent;
    return { kind: "progress", label: name, done, total };
  }
}
