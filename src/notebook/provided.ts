/** Module whose exports every cell has without importing them. */
export const providedModule = "notebook";

/** Exports of `providedModule`. */
export const provided = ["console", "display"] as const;
