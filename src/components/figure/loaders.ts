import type { OpenFigure } from "../../visual/figures/figure.ts";

/** The program of each kind of figure, loaded when one of its kind is near. */
export const loaders: Record<string, () => Promise<OpenFigure<never>>> = {
  stepper: async () =>
    (await import("../../visual/figures/stepper.ts")).openFigure,
  "border-usage": async () =>
    (await import("../../visual/figures/border-usage.ts")).openFigure,
  "padding-depth": async () =>
    (await import("../../visual/figures/padding-depth.ts")).openFigure,
  alignment: async () =>
    (await import("../../visual/figures/alignment.ts")).openFigure,
  "shape-chain": async () =>
    (await import("../../visual/figures/shape-chain.ts")).openFigure,
  "receptive-field": async () =>
    (await import("../../visual/figures/receptive-field.ts")).openFigure,
  transposed: async () =>
    (await import("../../visual/figures/transposed.ts")).openFigure,
  cost: async () => (await import("../../visual/figures/cost.ts")).openFigure,
  "hear-stride": async () =>
    (await import("../../visual/figures/hear-stride.ts")).openFigure,
  experiment: async () =>
    (await import("../../visual/figures/experiment.ts")).openFigure,
  filters: async () =>
    (await import("../../visual/figures/filters.ts")).openFigure,
};
