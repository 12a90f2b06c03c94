// Imported from its own module: the folder's index would bring all checks along.
import { openProgress } from "../../exercise/progress.ts";
import { type ExerciseRecord, nextState } from "../../exercise/record.ts";
import { fill } from "../../i18n/fill.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { predictWords } from "../../i18n/predict.ts";
import { localStore } from "../site/local-store.ts";
import { makeButton } from "../site/make-button.ts";

const words = predictWords[pageLanguage()];
const progress = openProgress(localStore());

/** A question before a cell: covers what the cell shows until the reader has guessed. */
class Predict extends HTMLElement {
  #cell: HTMLElement | null = null;
  #said!: HTMLElement;

  connectedCallback() {
    if (this.#cell) return; // moved within the page: it is awake already
    this.#cell = document.getElementById(`cell-${this.dataset.of}`);
    this.#said = this.querySelector("[role=status]")!;
    this.querySelector("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#guess();
    });
    const { answers, solutionShown } = this.#record ?? {};
    const guessed = this.#inputs.find(
      ({ value }) => value === answers?.["guess"],
    );
    if (guessed) guessed.checked = true;
    if (guessed) this.#judge(guessed);
    else if (solutionShown) this.#uncover();
    else this.#cover();
  }

  #guess(): void {
    const picked = this.#inputs.find(({ checked }) => checked);
    if (!picked) return this.#say(words.pickFirst);
    const isRight = this.#judge(picked);
    const { state, solutionShown = false } = this.#record ?? {};
    this.#remember({
      state: nextState(state, isRight, solutionShown),
      answers: { guess: picked.value },
      solutionShown: true,
    });
  }

  /** Says whether a guess agrees with what the cell shows, and shows it. */
  #judge(picked: HTMLInputElement): boolean {
    const right = this.#inputs[Number(this.dataset.right)]!;
    const outcome = picked === right ? "agrees" : "differs";
    const texts = { guess: textOf(picked), answer: textOf(right) };
    this.#uncover();
    this.#say(fill(words[outcome], texts), outcome);
    return picked === right;
  }

  #cover(): void {
    const cover = document.createElement("p");
    cover.className = "pd-cover";
    const show = () => {
      this.#uncover();
      this.#say(words.shown);
      this.#remember({ solutionShown: true });
      // The focus goes to the output that was asked for, so that it is read out.
      const output = this.#cell?.querySelector<HTMLElement>(".nb-output");
      output?.setAttribute("tabindex", "-1");
      output?.focus();
    };
    cover.append(words.covered, makeButton(words.show, show, "ex-quiet"));
    this.#cell?.querySelector(".nb-output")?.before(cover);
  }

  #uncover(): void {
    this.#cell?.removeAttribute("data-covered");
    this.#cell?.querySelector(".pd-cover")?.remove();
  }

  #remember(change: Partial<ExerciseRecord>): void {
    const fresh: ExerciseRecord = { state: "tried", hints: 0, seed: 0 };
    const record = { ...fresh, ...this.#record, ...change };
    progress.write(this.dataset.record ?? "", record);
    this.dispatchEvent(new Event("exercise-progress", { bubbles: true }));
  }

  #say(text = "", outcome = ""): void {
    this.#said.textContent = text;
    this.#said.dataset.outcome = outcome;
  }

  get #record(): ExerciseRecord | undefined {
    return progress.read(this.dataset.record ?? "");
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll("input")];
  }
}

function textOf(input: HTMLInputElement): string {
  return input.nextElementSibling?.textContent ?? "";
}

customElements.define("nb-predict", Predict);
