import type { Dialled } from "../../notebook/cell.ts";
import { pageNotebook } from "./notebook.ts";

/** Sets all controls of a cell; those not given are reset to the author's values. Nothing runs. */
export function setDialled(id: string, dialled: Dialled = {}): void {
  const notebook = pageNotebook();
  const before = notebook.session.dialled(id);
  for (const label of Object.keys({ ...before, ...dialled }))
    notebook.dial(id, label, dialled[label]);
}
