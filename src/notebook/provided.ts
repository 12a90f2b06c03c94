/** Module whose exports every cell has without importing them. */
export const providedModule = "notebook";

/** Exports of `providedModule`. */
export const provided = [
  "console",
  "display",
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "clearInterval",
] as const;

/** What it has to import from it. */
export const importable = ["input", "plot", "progress"] as const;
