import {
  type Check,
  type ExerciseRecord,
  type Message,
  type Messages,
  newSeed,
  nextState,
  openProgress,
  type Verdict,
  wordMessage,
} from "../../exercise/index.ts";
import { exerciseWords } from "../../i18n/exercise.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { h, toDom, type VNode } from "../../visual/node.ts";
import type { NotebookCell } from "../cell/cell.ts";
import { loadCheck } from "./checks.ts";
import { afterPass, offerRepeat } from "./after.ts";
import { drawEvidence, offerFigure } from "./evidence.ts";
import { ExerciseChoice } from "./choice.ts";
import { ExerciseForm } from "./form.ts";
import { exerciseIdOf } from "./id.ts";
import type { ExerciseMatch } from "./match.ts";
import type { ExerciseText } from "./text.ts";
import { localStore } from "../site/local-store.ts";

/** What an exercise that is no code is answered in. */
type Form = ExerciseChoice | ExerciseForm | ExerciseMatch;

const progress = openProgress(localStore());

/** An exercise of the page: judges what the reader has written, says why, and remembers. */
class Exercise extends HTMLElement {
  readonly #words = exerciseWords[pageLanguage()];
  #id = "";
  #loaded: Promise<[Check, ExerciseText]> | undefined;
  #form: Form | undefined;
  /** Loaded only where there is one. */
  #match: Promise<ExerciseMatch> | undefined;
  #check!: HTMLButtonElement;
  #verdict!: HTMLElement;
  #stop: AbortController | undefined;
  /** What is said while a check takes its time. */
  #wait = "";
  #record: ExerciseRecord | undefined;

  connectedCallback() {
    if (this.#id) return;
    this.#id = exerciseIdOf(this);
    this.#record = progress.read(this.#id);
    this.#check = this.querySelector<HTMLButtonElement>(".ex-check")!;
    this.#verdict = this.querySelector<HTMLElement>(".ex-verdict")!;
    this.#check.addEventListener("click", (event) => {
      event.preventDefault();
      void this.#press();
    });
    // The check starts loading when the reader comes here. If that fails, pressing Check says so.
    const prepare = () => void this.#load().catch(() => undefined);
    for (const type of ["pointerenter", "focusin"])
      this.addEventListener(type, prepare, { once: true });
    for (const [index, hint] of [
      ...this.querySelectorAll<HTMLDetailsElement>(".ex-hint"),
    ].entries())
      hint.addEventListener("toggle", () => {
        if (hint.open)
          this.#remember({ hints: Math.max(index + 1, this.#hints) });
      });
    const solution = this.querySelector<HTMLDetailsElement>(".ex-solution")!;
    const show = () => {
      if (!this.#isSolved) this.#remember({ solutionShown: true });
      void this.#showSolution(solution);
    };
    solution.addEventListener("toggle", show);
    if (solution.open) show(); // before this script came
    const stages = this.querySelector<HTMLFormElement>(".ex-stages");
    if (stages) this.#wakeForm(stages, this.#stagesForm(stages));
    const choices = this.querySelector<HTMLFormElement>(".ex-choices");
    if (choices) {
      const answers = this.#record?.answers ?? {};
      this.#wakeForm(choices, new ExerciseChoice(choices, answers));
    }
    const matches = this.querySelector<HTMLFormElement>(".ex-matches");
    if (matches) this.#match = this.#wakeMatch(matches);
    this.#showMark();
    this.#recall();
  }

  /** Loads the solution, and compares the reader's code with it. */
  async #showSolution(solution: Element): Promise<void> {
    await (await import("../reading/later-part.ts")).bringPart(solution);
    if (!this.#cell) return;
    (await import("./solution.ts")).addDiff(this, this.#words);
  }

  /** What an earlier visit has left: code that the cell no longer has, another edition. */
  #recall(): void {
    const { code, edition } = this.#record ?? {};
    if (edition !== undefined && edition !== this.dataset.edition)
      this.#say(h("p", {}, this.#words.changed));
    if (code === undefined || !this.#cell) return;
    void import("./solution.ts").then(({ offerCode }) =>
      offerCode(this.#id, code, this.#words.earlierCode),
    );
  }

  /** The cell in which code is written. */
  get #cell(): NotebookCell | null {
    return this.querySelector<NotebookCell>("nb-cell");
  }

  get #hints(): number {
    return this.#record?.hints ?? 0;
  }

  get #isSolved(): boolean {
    return this.#record?.state.startsWith("solved") ?? false;
  }

  #stagesForm(element: HTMLFormElement): ExerciseForm {
    return new ExerciseForm(element, {
      seed: this.#record?.seed ?? newSeed(),
      answers: this.#record?.answers ?? {},
      redraw: this.#words.redraw,
      seedWord: this.#words.seed,
      load: async () => {
        const [check, { labels }] = await this.#load();
        if (check.kind !== "steps") throw new TypeError("not a form");
        const question = (message: Message) => this.#draw(message, labels);
        return { check, question };
      },
    });
  }

  #wakeForm(element: HTMLFormElement, form: Form): void {
    this.#form = form;
    element.addEventListener("input", () =>
      this.#remember({ answers: form.answers }),
    );
  }

  async #wakeMatch(element: HTMLFormElement): Promise<ExerciseMatch> {
    const { ExerciseMatch } = await import("./match.ts");
    const match = new ExerciseMatch(element, this.#record?.answers ?? {});
    this.#wakeForm(element, match);
    return match;
  }

  /** The button checks, or stops a check that is under way. */
  async #press(seed?: number): Promise<void> {
    if (this.#stop) return this.#stop.abort();
    this.#stop = new AbortController();
    this.#wait = this.#words.checking;
    const slow = setTimeout(() => {
      this.#check.textContent = this.#words.stop;
      this.#say(h("p", {}, this.#wait));
    }, 200);
    try {
      const [, { messages }] = await this.#load();
      const verdict = await this.#judge(seed);
      this.#note(verdict);
      await this.#show(verdict, messages);
    } catch {
      // Nothing of the reader's is lost by it.
      this.#say(h("p", { class: "ex-wrong" }, this.#words.unavailable));
    } finally {
      clearTimeout(slow);
      this.#check.textContent = this.#words.check;
      this.#stop = undefined;
    }
  }

  async #judge(seed?: number): Promise<Verdict> {
    const [check] = await this.#load();
    const form = this.#form;
    if (check.kind === "steps" && form instanceof ExerciseForm)
      return form.judge(check);
    if (check.kind === "choice" && form instanceof ExerciseChoice)
      return form.judge(check);
    const { signal } = this.#stop!;
    if (check.kind === "match" && this.#match)
      return (await this.#match).judge(check);
    if (check.kind === "types") {
      const { judgeTypes } = await import("./types.ts");
      return judgeTypes(check, seed, signal, () => {
        this.#wait = this.#words.loadingTypes;
        this.#say(h("p", {}, this.#wait));
      });
    }
    if (check.kind !== "code")
      throw new TypeError(`Exercise: ${this.#id} has no form for its check`);
    const { judgeCell } = await import("./code.ts");
    return judgeCell(check, signal, seed);
  }

  /** Kept, since browsers answer even a repeated import only after the next frame. */
  #load(): Promise<[Check, ExerciseText]> {
    this.#loaded ??= loadCheck(this.#id);
    this.#loaded.catch(() => (this.#loaded = undefined)); // the next press loads again
    return this.#loaded;
  }

  #note(verdict: Verdict): void {
    if (verdict.outcome === "unjudged") return;
    const isPassed = verdict.outcome === "passed";
    const isShown = this.#record?.solutionShown ?? false;
    const state = nextState(
      this.#isSolved ? this.#record?.state : undefined,
      isPassed,
      isShown,
    );
    const code = this.#cell?.source;
    this.#remember({
      state,
      seed: verdict.seed,
      edition: this.dataset.edition,
      ...(code !== undefined && { code }),
    });
    this.#showMark();
  }

  #remember(change: Partial<ExerciseRecord>): void {
    const seed = this.#form?.seed ?? 0;
    const fresh: ExerciseRecord = { state: "tried", hints: 0, seed };
    this.#record = { ...fresh, ...this.#record, ...change };
    progress.write(this.#id, this.#record);
    this.dispatchEvent(new Event("exercise-progress", { bubbles: true }));
    if (!progress.isSaved()) this.#say(h("p", {}, this.#words.notSaved));
  }

  #showMark(): void {
    const { state } = this.#record ?? {};
    const mark = this.querySelector(".ex-mark");
    if (!mark || !state) return;
    this.dataset.progress = state;
    mark.textContent = {
      tried: this.#words.tried,
      solved: `✓ ${this.#words.solved}`,
      "solved-with-help": `✓ ${this.#words.solvedWithHelp}`,
    }[state];
  }

  async #show(verdict: Verdict, messages: Messages): Promise<void> {
    const { outcome, message, evidence, error, seed } = verdict;
    this.#form?.show(verdict, (said) => this.#draw(said, messages));
    const looks = { passed: "ex-right", failed: "ex-wrong" } as const;
    const look = outcome in looks ? looks[outcome as keyof typeof looks] : "";
    const parts: VNode[] = [
      h(
        "p",
        { class: look },
        outcome === "passed" ? "✓ " : "",
        ...this.#draw(message, messages),
      ),
    ];
    if (evidence) parts.push(...drawEvidence(evidence, this.#words));
    this.#say(...parts);
    if (outcome === "passed")
      this.#verdict.append(afterPass(this, this.#words));
    if (error) {
      const { drawError } = await import("./code.ts");
      const drawn = await drawError(error, this.#id);
      this.#verdict.firstElementChild?.after(...drawn);
    }
    if (evidence?.convolution)
      this.#verdict.append(offerFigure(evidence, this.#words));
    if (!this.#form && outcome === "failed")
      this.#verdict.append(
        offerRepeat(seed, this.#words, () => void this.#press(seed)),
      );
  }

  #draw(message: Message, messages: Messages): VNode[] {
    return wordMessage(message, messages).map(({ kind, text }) =>
      kind === "code" ? h("code", {}, text) : text,
    );
  }

  #say(...nodes: VNode[]): void {
    this.querySelector(".ex-case")?.remove();
    this.#verdict.replaceChildren(...nodes.map((node) => toDom(node)));
  }
}

customElements.define("nb-exercise", Exercise);
