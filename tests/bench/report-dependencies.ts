import type { DependencyBytes } from "./dependency-bytes.ts";
import { printTable } from "./table.ts";

/** Prints what each package weighs in the page, and in which script. */
export function reportDependencies(dependencies: DependencyBytes[]): void {
  const sums = Map.groupBy(dependencies, ({ dependency }) => dependency);
  printTable(
    "Dependencies in the page (brotli)",
    ["", "bytes", "in"],
    [...sums].map(([dependency, parts]) => [
      dependency,
      parts.reduce((sum, { brotli }) => sum + brotli, 0),
      parts.map(({ script, brotli }) => `${script} ${brotli}`).join(", "),
    ]),
  );
}
