import type { LogLevel } from "../output.ts";
import { formatText } from "../print.ts";
import { indentLines } from "../print-list.ts";
import { now } from "../untampered.ts";
import { consoleTable } from "./console-table.ts";
import { fillText } from "./fill-text.ts";
import { ofRun } from "./of-run.ts";
import { addTo, type Stage } from "./stage.ts";

/**
 * What cells expect of `console` besides its levels, and the signs with % in a text. In a worker it
 * is a part that comes when a cell needs it.
 */
export function createTools(stage: Stage): Record<string, unknown> {
  // Every run of a cell counts, times and indents anew.
  const state = ofRun(stage, () => ({
    depth: 0,
    counts: new Map<string, number>(),
    starts: new Map<string, number>(),
  }));
  stage.format = (values) => {
    const margin = "  ".repeat(state().depth);
    return margin + indentLines(fillText(values), margin.length);
  };
  const add = (level: LogLevel, values: unknown[]): void =>
    addTo(stage, () => ({ kind: "log", level, text: stage.format(values) }));
  const log = (...values: unknown[]): void => add("log", values);

  const group = (...label: unknown[]): void => {
    if (label.length > 0) log(...label);
    state().depth += 1;
  };
  const timeLog = (label?: unknown, ...values: unknown[]): void => {
    const name = nameOf(label);
    const ms = now() - (state().starts.get(name) ?? NaN);
    add(ms >= 0 ? "log" : "warn", [`${name}: ${ms.toFixed(2)} ms`, ...values]);
  };
  Object.assign(stage.console, {
    assert(holds: unknown, ...values: unknown[]): void {
      if (!holds) add("error", [said("Assertion failed", values)]);
    },
    clear(): void {}, // each run begins with no output
    count(label?: unknown): void {
      const { counts } = state();
      const count = (counts.get(nameOf(label)) ?? 0) + 1;
      counts.set(nameOf(label), count);
      log(`${nameOf(label)}: ${count}`);
    },
    countReset: (label?: unknown): void =>
      void state().counts.delete(nameOf(label)),
    dir: (value: unknown): void => log("%o", value),
    dirxml: log,
    group,
    groupCollapsed: group,
    groupEnd(): void {
      state().depth = Math.max(0, state().depth - 1);
    },
    table(rows: unknown, columns?: unknown): void {
      const table = consoleTable(rows, columns);
      if (table) addTo(stage, () => table);
      else log(rows);
    },
    time: (label?: unknown): void =>
      void state().starts.set(nameOf(label), now()),
    timeEnd(label?: unknown): void {
      timeLog(label);
      state().starts.delete(nameOf(label));
    },
    timeLog,
    trace: (...values: unknown[]): void =>
      log(said("Trace", values) + placesOf(new Error().stack ?? "")),
  });
  return {};
}

/** What is counted or timed; without a name, as consoles call it. */
function nameOf(label: unknown): string {
  return label === undefined ? "default" : formatText(label);
}

function said(what: string, values: unknown[]): string {
  return values.length > 0 ? `${what}: ${fillText(values)}` : what;
}

/** The lines of cells that a stack names, each on a line of its own. */
function placesOf(stack: string): string {
  const places = stack.matchAll(/(?<![\w./-])([\w-]+\.ts:\d+):\d+\)?$/gm);
  return Array.from(places, ([, place]) => `\n  ${place}`).join("");
}
