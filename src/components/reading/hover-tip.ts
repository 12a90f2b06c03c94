import { drawTypeNote } from "./type-note.ts";

/** The one note that hangs over a lesson's code. It takes no room in the page. */
export class HoverTip {
  readonly #box = document.createElement("div");
  /** The same for those who listen. */
  readonly #said = document.createElement("p");

  constructor() {
    this.#box.className = "nb-hover";
    this.#box.popover = "manual";
    this.#box.setAttribute("role", "tooltip");
    this.#said.className = "visually-hidden";
    this.#said.setAttribute("role", "status");
    document.body.append(this.#box, this.#said);
  }

  /** Shows a type above a piece of text, or below where there is no room. */
  show(
    range: Range,
    type: Node[],
    docs: string,
    { isSaid }: { isSaid: boolean },
  ): void {
    this.#box.replaceChildren(drawTypeNote(type, docs));
    this.#box.showPopover();
    const { left, top, bottom } = range.getBoundingClientRect();
    const { width, height } = this.#box.getBoundingClientRect();
    const x = Math.max(8, Math.min(left, innerWidth - width - 8));
    const y = top - height - 4 > 0 ? top - height - 4 : bottom + 4;
    this.#box.style.left = `${x}px`;
    this.#box.style.top = `${y}px`;
    if ("highlights" in CSS)
      CSS.highlights.set("nb-hover", new Highlight(range));
    if (isSaid) this.#said.textContent = this.#box.textContent;
  }

  hide(): void {
    if (!this.#box.matches(":popover-open")) return;
    this.#box.hidePopover();
    this.#said.textContent = "";
    if ("highlights" in CSS) CSS.highlights.delete("nb-hover");
  }
}
