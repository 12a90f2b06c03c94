import css from "../../styles/type-note.css?inline";
import { adoptStyle } from "../site/adopt-style.ts";

// The style travels with the notes, so that no page carries it for those who never see one.
adoptStyle(css);

/** A type, drawn already, and below it what its author says. */
export function drawTypeNote(type: Node[], docs: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "nb-type";
  const code = document.createElement("code");
  code.append(...type);
  element.append(code, ...docs.split(/\n{2,}/).flatMap(paragraph));
  return element;
}

/** Docs are text; what stands in backticks is code. */
function paragraph(text: string): HTMLElement[] {
  if (!text.trim()) return [];
  const element = document.createElement("p");
  text.split("`").forEach((part, index) => {
    if (index % 2 === 0) return element.append(part);
    const code = document.createElement("code");
    code.append(part);
    element.append(code);
  });
  return [element];
}
