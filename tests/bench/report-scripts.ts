import { judge } from "./aims.ts";
import type { ScriptBytes } from "./script-bytes.ts";
import { printTable } from "./table.ts";

/** Prints what loads on demand, whether or not a visit asks for it. */
export function reportScripts(scripts: ScriptBytes[]): void {
  printTable(
    "Scripts on demand (brotli)",
    ["", "bytes", ""],
    scripts.map(({ name, brotli, guide }) => [
      name,
      brotli,
      guide ? `guide ${guide}: ${judge(brotli, guide)}` : "",
    ]),
  );
}
