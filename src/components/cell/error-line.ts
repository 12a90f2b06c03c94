import type { CellOutput } from "../../notebook/output.ts";

/** Marks the line of a cell's code at which its error happened, if it has one. */
export function markErrorLine(
  code: HTMLElement,
  outputs: CellOutput[] | undefined,
  id: string,
): void {
  code.querySelector(".nb-error-line")?.remove();
  const failure = outputs?.find((output) => output.kind === "error");
  if (failure?.kind !== "error") return;
  const frame = failure.error.frames.find(({ cell }) => cell === id);
  if (!frame) return;
  const mark = document.createElement("div");
  mark.className = "nb-error-line";
  mark.style.setProperty("--line", String(frame.line));
  code.append(mark);
}
