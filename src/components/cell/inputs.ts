import { canDial } from "../../notebook/can-dial.ts";
import type { InputValue } from "../../notebook/input-value.ts";
import type { PageNotebook } from "../notebook/notebook.ts";

/** What the controls of a cell need of it. */
export interface InputsHost {
  id: string;
  notebook: PageNotebook;
  /** Where the controls are drawn, with the cell's other outputs. */
  output: HTMLElement;
  /** Whether the outputs of the last run are in the page. */
  isDrawn: () => boolean;
  run: () => void;
}

/** The controls that a cell shows, in the reader's hands. Loaded when a cell has one. */
export class CellInputs {
  readonly #host: InputsHost;

  constructor(host: InputsHost) {
    this.#host = host;
    const { output } = host;
    output.addEventListener("input", (event) => this.#take(event));
    output.addEventListener("change", () => this.update());
    output.addEventListener("click", (event) => this.#press(event));
  }

  /** Brings the controls up to date with the cell: what was drawn last, or what is set by now. */
  update(): void {
    const { id, isDrawn, notebook, output } = this.#host;
    const { session } = notebook;
    const { state } = session.view(id);
    const isFree = canDial(session, id);
    const dialled = session.dialled(id);
    const isOver = ["built", "done", "failed"].includes(state);
    const isSettled = isOver && isDrawn(); // before, a control would briefly jump back
    for (const input of output.querySelectorAll<HTMLElement>("[data-input]")) {
      const control = input.querySelector<Control>(".in-control")!;
      control.disabled = !isFree;
      const set = dialled[input.dataset.input!];
      if (isSettled) showValue(control, drawnValue(control));
      else if (set !== undefined) showValue(control, set);
      this.#mark(input, control);
    }
  }

  #take({ target }: Event): void {
    const control = target as Control;
    const input = control.closest<HTMLElement>("[data-input]");
    const value = valueOf(control);
    if (!input || value === undefined) return;
    this.#mark(input, control);
    this.#dial(input, value);
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest("button");
    const input = button?.closest<HTMLElement>("[data-input]");
    if (!button || !input) return;
    const { id, notebook } = this.#host;
    if (button.matches(".in-control")) {
      const presses = notebook.session.dialled(id)[input.dataset.input!];
      return this.#dial(input, Number(presses ?? 0) + 1);
    }
    const control = input.querySelector<Control>(".in-control")!;
    const initial = JSON.parse(input.dataset.initial!) as InputValue;
    control.focus(); // the button goes
    showValue(control, initial, true);
    this.#mark(input, control);
    this.#dial(input, initial);
  }

  #dial(input: HTMLElement, value: InputValue): void {
    const { id, notebook, run } = this.#host;
    const isInitial = JSON.stringify(value) === input.dataset.initial;
    notebook.dial(id, input.dataset.input!, isInitial ? undefined : value);
    // All at the author's values: what the build has drawn is the result.
    if (notebook.session.view(id).state !== "built") run();
  }

  /** The value beside a slider, and the way back if there is one to go. */
  #mark(input: HTMLElement, control: Control): void {
    const value = valueOf(control);
    const said = input.querySelector(".in-value");
    if (said) said.textContent = String(value);
    const reset = input.querySelector<HTMLButtonElement>(".in-reset");
    if (!reset) return;
    reset.hidden = JSON.stringify(value) === input.dataset.initial;
    reset.disabled = control.disabled;
  }
}

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

/** Undefined while a number is half typed. */
function valueOf(control: Control): InputValue | undefined {
  if (control instanceof HTMLSelectElement)
    return JSON.parse(control.value) as InputValue;
  if (control.type === "checkbox") return control.checked;
  if (control instanceof HTMLInputElement && control.type !== "text")
    return Number.isNaN(control.valueAsNumber)
      ? undefined
      : control.valueAsNumber;
  return control.value;
}

/** The value that the markup gives. */
function drawnValue(control: Control): InputValue {
  if (control instanceof HTMLSelectElement) {
    const chosen = control.querySelector<HTMLOptionElement>("[selected]");
    return JSON.parse(chosen!.value) as InputValue;
  }
  if (control.type === "checkbox") return control.hasAttribute("checked");
  return control.getAttribute("value") ?? "";
}

/** Sets a control's value, but not while the reader is typing into it unless they asked for it. */
function showValue(control: Control, value: InputValue, isAsked = false): void {
  if (control instanceof HTMLSelectElement) {
    control.value = JSON.stringify(value);
    return;
  }
  if (!(control instanceof HTMLInputElement)) return;
  if (control.type === "checkbox") {
    control.checked = value === true;
    return;
  }
  const isTyping = control.type !== "range" && control.matches(":focus");
  if (isTyping && !isAsked) return;
  if (control.value !== String(value)) control.value = String(value);
}
