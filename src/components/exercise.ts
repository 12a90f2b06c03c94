import {
  describeValue,
  type ExerciseRecord,
  type Message,
  type Messages,
  newSeed,
  nextState,
  openProgress,
  type Verdict,
  wordMessage,
} from "../exercise/index.ts";
import { exerciseWords } from "../i18n/exercise.ts";
import { fill } from "../i18n/fill.ts";
import { isLanguage } from "../i18n/language.ts";
import { h, toDom, type VNode } from "../visual/node.ts";
import { checks } from "./checks.ts";
import { judgeCode } from "./exercise-code.ts";
import { ExerciseForm } from "./exercise-form.ts";
import { localStore, pageNotebook } from "./notebook.ts";

/** What an exercise can say; loaded when the reader first asks. */
interface ExerciseText {
  messages: Messages;
  labels: Messages;
}

const progress = openProgress(localStore());

/** An exercise of the page: judges what the reader has written, says why, and remembers. */
class Exercise extends HTMLElement {
  readonly #words = exerciseWords[pageLanguage()];
  #id = "";
  #text: Promise<ExerciseText> | undefined;
  #form: ExerciseForm | undefined;
  #check!: HTMLButtonElement;
  #verdict!: HTMLElement;
  #stop: AbortController | undefined;
  #record: ExerciseRecord | undefined;

  connectedCallback() {
    if (this.#id) return;
    this.#id = this.dataset.exercise ?? "";
    this.#record = progress.read(this.#id);
    this.#check = this.querySelector<HTMLButtonElement>(".ex-check")!;
    this.#verdict = this.querySelector<HTMLElement>(".ex-verdict")!;
    this.#check.addEventListener("click", () => void this.#press());
    for (const [index, hint] of [
      ...this.querySelectorAll<HTMLDetailsElement>(".ex-hint"),
    ].entries())
      hint.addEventListener("toggle", () => {
        if (hint.open)
          this.#remember({ hints: Math.max(index + 1, this.#hints) });
      });
    this.querySelector(".ex-solution")?.addEventListener("toggle", () => {
      if (!this.#isSolved) this.#remember({ solutionShown: true });
    });
    const stages = this.querySelector<HTMLFormElement>(".ex-stages");
    if (stages) this.#wakeForm(stages);
    this.#showMark();
  }

  get #hints(): number {
    return this.#record?.hints ?? 0;
  }

  get #isSolved(): boolean {
    return this.#record?.state.startsWith("solved") ?? false;
  }

  #wakeForm(element: HTMLFormElement): void {
    this.#form = new ExerciseForm(element, {
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
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#press();
    });
    element.addEventListener("input", () =>
      this.#remember({ answers: this.#form!.answers }),
    );
  }

  /** The button checks, or stops a check that is under way. */
  async #press(seed?: number): Promise<void> {
    if (this.#stop) return this.#stop.abort();
    this.#stop = new AbortController();
    const slow = setTimeout(() => {
      this.#check.textContent = this.#words.stop;
      this.#say(h("p", {}, this.#words.checking));
    }, 200);
    try {
      const [, { messages }] = await this.#load();
      const verdict = await this.#judge(seed);
      this.#note(verdict);
      await this.#show(verdict, messages);
    } catch {
      // Nothing of the reader's is in danger; the next press loads again.
      this.#text = undefined;
      this.#say(h("p", { class: "ex-wrong" }, this.#words.unavailable));
    } finally {
      clearTimeout(slow);
      this.#check.textContent = this.#words.check;
      this.#stop = undefined;
    }
  }

  async #judge(seed = newSeed()): Promise<Verdict> {
    const [check] = await this.#load();
    if (check.kind === "steps") return this.#form!.judge(check);
    return judgeCode(check, seed, pageNotebook(), this.#stop!.signal);
  }

  async #load() {
    this.#text ??= fetch(this.dataset.text ?? "").then(
      (response) => response.json() as Promise<ExerciseText>,
    );
    const load = checks[this.#id];
    if (!load) throw new RangeError(`Exercise: no check for ${this.#id}`);
    return Promise.all([load(), this.#text]);
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
    this.#remember({ state, seed: verdict.seed });
    this.#showMark();
  }

  #remember(change: Partial<ExerciseRecord>): void {
    const seed = this.#form?.seed ?? 0;
    const fresh: ExerciseRecord = { state: "tried", hints: 0, seed };
    this.#record = { ...fresh, ...this.#record, ...change };
    progress.write(this.#id, this.#record);
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
    if (evidence) {
      const { args, got, expected, isShrunk } = evidence;
      if (isShrunk) parts.push(h("p", {}, this.#words.shrunk));
      const rows = [
        ...args.map(({ name, value }) => ({ name, value })),
        ...("got" in evidence ? [{ name: this.#words.got, value: got }] : []),
        { name: this.#words.expected, value: expected },
      ];
      parts.push(
        h(
          "dl",
          { class: "ex-evidence" },
          ...rows.flatMap(({ name, value }) => [
            h("dt", {}, name),
            h("dd", {}, h("pre", {}, describeValue(value))),
          ]),
        ),
      );
    }
    this.#say(...parts);
    if (error) {
      const output = { kind: "error" as const, error };
      const drawn = await pageNotebook().draw([output], this.#id);
      this.#verdict.firstElementChild?.after(...drawn);
    }
    if (!this.#form && outcome === "failed") this.#offerRepeat(seed);
  }

  /** The same data again, so that a failure can be looked into. */
  #offerRepeat(seed: number): void {
    const button = toDom(
      h("button", { type: "button", class: "ex-quiet" }, this.#words.repeat),
    );
    button.addEventListener("click", () => void this.#press(seed));
    const line = toDom(h("p", { class: "ex-seed" }));
    line.textContent = `${fill(this.#words.seed, { seed })} `;
    line.appendChild(button);
    this.#verdict.append(line);
  }

  #draw(message: Message, messages: Messages): VNode[] {
    return wordMessage(message, messages).map(({ kind, text }) =>
      kind === "code" ? h("code", {}, text) : text,
    );
  }

  #say(...nodes: VNode[]): void {
    this.#verdict.replaceChildren(...nodes.map((node) => toDom(node)));
  }
}

function pageLanguage() {
  const language = document.documentElement.lang.slice(0, 2);
  return isLanguage(language) ? language : "en";
}

customElements.define("nb-exercise", Exercise);
