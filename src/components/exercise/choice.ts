import {
  type ChoiceCheck,
  gradeChoice,
  type Message,
  type Verdict,
} from "../../exercise/index.ts";
import { h, toDom, type VNode } from "../../visual/node.ts";
import { addSaid, saidOf } from "./said.ts";

/** The options of an exercise, and what is said about each. */
export class ExerciseChoice {
  readonly #element: HTMLFormElement;
  /** Options have no numbers to draw. */
  readonly seed = 0;

  constructor(element: HTMLFormElement, answers: Record<string, string>) {
    this.#element = element;
    const isTouched = this.#inputs.some(({ checked }) => checked);
    for (const input of this.#inputs) {
      addSaid(input, input.value);
      // Keeps what was picked before this script had loaded.
      if (!isTouched) input.checked = answers[input.value] === "picked";
      input.addEventListener("change", () => this.#clear());
    }
  }

  /** By option id "picked", as it is kept. */
  get answers(): Record<string, string> {
    return Object.fromEntries(this.#picked.map((id) => [id, "picked"]));
  }

  judge(check: ChoiceCheck): Verdict {
    return gradeChoice(check, this.#picked);
  }

  show(verdict: Verdict, draw: (message: Message) => VNode[]): void {
    this.#clear();
    for (const { field, outcome, message } of verdict.fields) {
      const input = this.#inputs.find(({ value }) => value === field);
      if (!input || !message) continue;
      input.dataset.outcome = outcome;
      const tick = outcome === "right" ? "✓ " : "✗ ";
      const nodes = [h("span", {}, tick), ...draw(message)];
      saidOf(input).replaceChildren(...nodes.map((node) => toDom(node)));
    }
  }

  #clear(): void {
    for (const input of this.#inputs) {
      delete input.dataset.outcome;
      saidOf(input).replaceChildren();
    }
  }

  get #picked(): string[] {
    return this.#inputs
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#element.querySelectorAll("input")];
  }
}
