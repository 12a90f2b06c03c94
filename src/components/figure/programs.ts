import type { FigureWords } from "../../i18n/figures.ts";
import type { Figure, Program } from "../../visual/figures/figure.ts";
import { makeButton } from "../site/make-button.ts";

/** The programs that compute what a figure shows, to look at, to copy and to run. */
export class Programs {
  readonly #details: HTMLDetailsElement;
  readonly #place: HTMLElement;
  readonly #words: FigureWords;
  #figure: Figure | undefined;
  #chosen = 0;

  constructor(details: HTMLElement, words: FigureWords) {
    this.#details = details as HTMLDetailsElement;
    this.#place = details.querySelector("div")!;
    this.#words = words;
  }

  /** Shows those of a figure, if they are unfolded. */
  show(figure: Figure): void {
    this.#figure = figure;
    if (!this.#details.open) return;
    const more = figure.morePrograms?.() ?? Promise.resolve([]);
    more.then(
      (loaded) => {
        // Another figure may have come meanwhile.
        if (this.#figure === figure)
          this.#draw([...figure.programs, ...loaded]);
      },
      () => this.#place.replaceChildren(this.#words.notLoaded),
    );
  }

  #draw(programs: Program[]): void {
    const hadFocus = this.#place.contains(document.activeElement);
    const names = programs.map(({ name }, index) => {
      const button = makeButton(name, () => {
        this.#chosen = index;
        this.#draw(programs);
      });
      button.setAttribute("aria-pressed", String(index === this.#chosen));
      return button;
    });
    const { name, source } = programs[this.#chosen] ?? programs[0]!;
    const bar = document.createElement("div");
    bar.className = "fig-tabs";
    bar.append(...names, this.#copyButton(source));
    const output = document.createElement("div");
    output.className = "nb-output";
    output.setAttribute("aria-live", "polite");
    // Where there is a notebook, the cell can run there.
    if (name === this.#words.asCell && document.getElementById("nb-notebook"))
      bar.append(
        makeButton(this.#words.run, () => void this.#run(source, output)),
      );
    const code = document.createElement("pre");
    code.tabIndex = 0;
    code.translate = false;
    code.textContent = source;
    this.#place.replaceChildren(bar, code, output);
    if (hadFocus) names[this.#chosen]?.focus();
  }

  async #run(source: string, output: HTMLElement): Promise<void> {
    if (output.ariaBusy === "true") return;
    output.ariaBusy = "true";
    try {
      const { runProgram } = await import("./run-program.ts");
      output.replaceChildren(...(await runProgram(source)));
    } catch {
      output.replaceChildren(this.#words.notLoaded);
    }
    output.ariaBusy = "false";
  }

  #copyButton(source: string): HTMLButtonElement {
    const copy = () => {
      const say = (text: string) => (button.textContent = text);
      navigator.clipboard.writeText(source).then(
        () => say(this.#words.copied),
        () => say(this.#words.notCopied),
      );
    };
    const button = makeButton(this.#words.copy, copy, "fig-copy");
    return button;
  }
}
