import type { Field, Figure } from "../../visual/figures/figure.ts";

/** The inputs of a figure's settings, in a part that opens. */
export class Settings {
  readonly #details: HTMLDetailsElement;
  readonly #place: HTMLElement;
  readonly #change: (field: string, value: string) => void;
  readonly #inputs = new Map<
    string,
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >();
  #held: [list: string, index: number] | undefined;

  constructor(
    details: HTMLDetailsElement,
    change: (field: string, value: string) => void,
  ) {
    this.#details = details;
    this.#place = details.querySelector("div")!;
    this.#change = change;
  }

  /** Shows a figure's fields as they are now, if they are unfolded; an input keeps its focus. */
  show(figure: Figure): void {
    if (!this.#details.open) return;
    const { fields } = figure;
    const ids = fields.map(({ id }) => id).join();
    const isOther = ids !== [...this.#inputs.keys()].join();
    if (isOther) this.#build(fields);
    for (const field of fields) {
      const input = this.#inputs.get(field.id)!;
      if (input.value !== field.value) input.value = field.value;
      input.removeAttribute("aria-invalid");
      if (field.kind.name !== "number") continue;
      input.setAttribute("min", String(field.kind.least));
      input.setAttribute("max", String(field.kind.most));
    }
    if (!isOther) this.#hold();
  }

  /** What was typed into a field is not taken. */
  mark(field: string): void {
    this.#held = undefined;
    this.#inputs.get(field)?.setAttribute("aria-invalid", "true");
  }

  #build(fields: Field[]): void {
    this.#inputs.clear();
    this.#place.replaceChildren();
    let group: HTMLElement | undefined;
    let list: HTMLElement | undefined;
    for (const field of fields) {
      const isListed = field.layer && list?.dataset.list === field.layer.list;
      if (!isListed) list = field.layer && this.#addList(field.layer.list);
      if (!field.group) group = undefined;
      else if (group?.dataset.group !== field.group) {
        group = document.createElement("fieldset");
        group.dataset.group = field.group;
        const legend = document.createElement("legend");
        legend.append(field.group);
        group.append(legend);
        (list ?? this.#place).append(group);
      }
      (group ?? this.#place).append(this.#labelled(field));
    }
    void this.#addHandles(fields);
  }

  #addList(name: string): HTMLElement {
    const list = document.createElement("div");
    list.className = "fig-layers";
    list.dataset.list = name;
    this.#place.append(list);
    return list;
  }

  /** Loads dragging of layers; not awaited, since numbers can be set without it. */
  async #addHandles(fields: Field[]): Promise<void> {
    const lists = [...this.#place.querySelectorAll<HTMLElement>(".fig-layers")];
    if (lists.length === 0) return;
    const { addHandles } = await import("./layers.ts");
    for (const list of lists.filter(({ isConnected }) => isConnected)) {
      const id = list.dataset.list!;
      const { isFull, names } = fields.find(
        ({ layer }) => layer?.list === id,
      )!.layer!;
      const chips = [...list.querySelectorAll("fieldset")];
      const change = (order: number[], held: number) => {
        this.#held = [id, held];
        this.#change(id, order.join());
      };
      addHandles({ chips, isFull, names, change });
    }
    this.#hold();
  }

  /** Leaves the focus with the layer that was moved, once it has its handle. */
  #hold(): void {
    if (!this.#held) return;
    const [list, index] = this.#held;
    const grips = this.#place.querySelectorAll<HTMLElement>(
      `[data-list="${list}"] .fig-grip`,
    );
    if (grips.length === 0) return;
    grips[index]?.focus();
    this.#held = undefined;
  }

  #labelled(field: Field): HTMLElement {
    const label = document.createElement("label");
    label.textContent = field.label;
    const input = makeInput(field);
    input.addEventListener("change", () => this.#change(field.id, input.value));
    this.#inputs.set(field.id, input);
    label.append(input);
    return label;
  }
}

function makeInput({ kind, value }: Field) {
  if (kind.name === "choice") {
    const select = document.createElement("select");
    for (const option of kind.options)
      select.append(new Option(option.label, option.value));
    select.value = value;
    return select;
  }
  if (kind.name === "numbers") {
    const area = document.createElement("textarea");
    area.rows = Math.min(8, value.split("\n").length);
    area.spellcheck = false;
    area.value = value;
    return area;
  }
  const input = document.createElement("input");
  input.type = "number";
  input.inputMode = "numeric";
  input.value = value;
  return input;
}
