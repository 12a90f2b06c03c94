import type { ProgressOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { numberText } from "./number-text.ts";

export function drawProgress({ label, done, total }: ProgressOutput): VNode {
  return h(
    "label",
    { class: "out out-progress" },
    label && h("span", {}, label),
    h("progress", { value: done, max: total }),
    h("span", {}, `${numberText(done)} / ${numberText(total)}`),
  );
}
