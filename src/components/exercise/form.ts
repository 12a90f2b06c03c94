import {
  drawStages,
  gradeSteps,
  type Message,
  newSeed,
  type StepsCheck,
  type Verdict,
} from "../../exercise/index.ts";
import { fill } from "../../i18n/fill.ts";
import { h, toDom, type VNode } from "../../visual/node.ts";
import { makeButton } from "../site/make-button.ts";
import { addSaid, saidOf } from "./said.ts";

export interface FormOptions {
  seed: number;
  /** As typed, by field. */
  answers: Record<string, string>;
  /** Label of the button that draws other numbers. */
  redraw: string;
  /** "Draw {seed}" */
  seedWord: string;
  /** How the form is judged, and the question of a stage in words. */
  load: () => Promise<{
    check: StepsCheck;
    question: (message: Message) => VNode[];
  }>;
}

/** The fields of an exercise, stage by stage; text and judgement use the same draw. */
export class ExerciseForm {
  readonly #element: HTMLFormElement;
  readonly #options: FormOptions;
  seed: number;

  constructor(element: HTMLFormElement, options: FormOptions) {
    this.#element = element;
    this.#options = options;
    this.seed = options.seed;
    for (const input of this.#inputs) {
      addSaid(input, input.name);
      // Keeps what was typed before this script had loaded.
      input.value ||= options.answers[input.name] ?? "";
      input.addEventListener("input", () => this.#clear(input));
    }
  }

  get answers(): Record<string, string> {
    return Object.fromEntries(
      this.#inputs.map(({ name, value }) => [name, value]),
    );
  }

  judge(check: StepsCheck): Verdict {
    if (check.redraws) this.seed = newSeed();
    return gradeSteps(check, this.answers, this.seed);
  }

  /** What is said about each field, and the stages that may be seen now. */
  show(verdict: Verdict, draw: (message: Message) => VNode[]): void {
    for (const { field, outcome, message } of verdict.fields) {
      const input = this.#inputs.find(({ name }) => name === field);
      if (!input) continue;
      const isWrong = outcome === "wrong" || outcome === "unreadable";
      input.dataset.outcome = outcome;
      input.setAttribute("aria-invalid", String(isWrong));
      const mark = { right: "✓", wrong: "✗", unreadable: "?", empty: "" };
      saidOf(input).replaceChildren(
        toDom(h("span", { class: "ex-tick" }, mark[outcome])),
        ...(message ? draw(message).map((node) => toDom(node)) : []),
      );
    }
    void this.#open(verdict.openStages);
  }

  async #open(count: number): Promise<void> {
    const stages = [
      ...this.#element.querySelectorAll<HTMLFieldSetElement>("[data-stage]"),
    ];
    for (const [index, stage] of stages.entries())
      stage.dataset.open = String(index < count);
    if (stages.slice(0, count).some(({ dataset }) => "random" in dataset))
      await this.#writeDraws(stages);
  }

  /** Random stages get their numbers here; the others have them from the build. */
  async #writeDraws(stages: HTMLFieldSetElement[]): Promise<void> {
    const { check, question } = await this.#options.load();
    const draws = drawStages(check, this.seed);
    for (const [index, stage] of stages.entries()) {
      const legend = stage.querySelector("legend");
      if (!legend || !("random" in stage.dataset)) continue;
      const id = stage.dataset.stage ?? "";
      const words = question({ id, values: draws[index] ?? {} });
      legend.replaceChildren(...words.map((node) => toDom(node)));
      const redraw = () => this.#redraw(stages);
      const button = makeButton(this.#options.redraw, redraw, "ex-quiet");
      button.title = fill(this.#options.seedWord, { seed: this.seed });
      legend.append(" ", button);
    }
  }

  /** Other numbers, for which there is no answer yet. */
  #redraw(stages: HTMLFieldSetElement[]): void {
    this.seed = newSeed();
    for (const input of this.#randomInputs) {
      input.value = "";
      this.#clear(input);
    }
    this.#element.dispatchEvent(new Event("input"));
    void this.#writeDraws(stages);
  }

  #clear(input: HTMLInputElement): void {
    delete input.dataset.outcome;
    input.removeAttribute("aria-invalid");
    saidOf(input).replaceChildren();
  }

  get #randomInputs(): HTMLInputElement[] {
    return [
      ...this.#element.querySelectorAll<HTMLInputElement>(
        "[data-random] input",
      ),
    ];
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#element.querySelectorAll("input")];
  }
}
