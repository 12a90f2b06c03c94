import type { LogLevel } from "../output.ts";
import { formatValue } from "../print.ts";
import { addTo, type Stage } from "./stage.ts";

/** What every cell has of the module `"notebook"` without importing it. */
export interface Basics {
  console: Record<LogLevel, (...values: unknown[]) => void>;
  display: ((value: unknown) => void) & Stage["display"];
}

/** `tools.ts` gives `display` its methods, and `console.ts` gives `console` the others. */
export function createBasics(stage: Stage): Basics {
  const log =
    (level: LogLevel) =>
    (...values: unknown[]): void =>
      addTo(stage, () => ({ kind: "log", level, text: stage.format(values) }));
  const display = (value: unknown): void =>
    addTo(stage, () => formatValue(value));
  return {
    console: {
      debug: log("debug"),
      error: log("error"),
      info: log("info"),
      log: log("log"),
      warn: log("warn"),
    },
    display: Object.assign(display, {
      audio: undefined,
      image: undefined,
      table: undefined,
    }),
  };
}
