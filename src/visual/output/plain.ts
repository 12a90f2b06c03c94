import type { CellOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";

/** An output that is one text, drawn without any words of ours. */
export type PlainOutput = Extract<CellOutput, { kind: "log" | "text" }>;

export function isPlain(output: CellOutput): output is PlainOutput {
  return output.kind === "text" || output.kind === "log";
}

/** A text or a log, which is said so many times. */
export function drawPlain(output: PlainOutput, count: number): VNode {
  if (output.kind === "text")
    return h("pre", { class: "out out-text" }, output.text);
  return h(
    "pre",
    { class: `out out-log out-${output.level}` },
    output.text,
    count > 1 && h("span", { class: "out-count" }, `×${count}`),
  );
}

/** Merges equal consecutive logs into one with a count, and keeps the last of progress reports. */
export function foldRepeats<Output extends CellOutput>(
  outputs: Output[],
): { output: Output; count: number }[] {
  const folded: { output: Output; count: number }[] = [];
  const reports = new Map<string, { output: Output; count: number }>();
  for (const output of outputs) {
    const last = folded.at(-1);
    const report =
      output.kind === "progress" ? reports.get(output.label) : undefined;
    if (report) report.output = output;
    else if (last && isSameLog(last.output, output)) last.count++;
    else {
      const entry = { output, count: 1 };
      if (output.kind === "progress") reports.set(output.label, entry);
      folded.push(entry);
    }
  }
  return folded;
}

function isSameLog(a: CellOutput, b: CellOutput): boolean {
  return (
    a.kind === "log" &&
    b.kind === "log" &&
    a.level === b.level &&
    a.text === b.text
  );
}
