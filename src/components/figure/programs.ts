import type { FigureWords } from "../../i18n/figures.ts";
import type { Figure, Program } from "../../visual/figures/figure.ts";

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
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.setAttribute("aria-pressed", String(index === this.#chosen));
      button.addEventListener("click", () => {
        this.#chosen = index;
        this.#draw(programs);
      });
      return button;
    });
    const { name, source } = programs[this.#chosen] ?? programs[0]!;
    const bar = document.createElement("div");
    bar.className = "fig-tabs";
    bar.append(...names, this.#copyButton(source));
    const output = document.createElement("div");
    output.className = "nb-output";
    output.setAttribute("aria-live", "polite");
    if (name === this.#words.asCell && document.getElementById("nb-notebook"))
      bar.append(this.#runButton(source, output));
    const code = document.createElement("pre");
    code.tabIndex = 0;
    code.translate = false;
    code.textContent = source;
    this.#place.replaceChildren(bar, code, output);
    if (hadFocus) names[this.#chosen]?.focus();
  }

  /** Where there is a notebook, the cell can run there. */
  #runButton(source: string, output: HTMLElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fig-run";
    button.textContent = this.#words.run;
    button.addEventListener("click", () => void this.#run(source, output));
    return button;
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
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fig-copy";
    button.textContent = this.#words.copy;
    button.addEventListener("click", () => {
      const say = (text: string) => (button.textContent = text);
      navigator.clipboard.writeText(source).then(
        () => say(this.#words.copied),
        () => say(this.#words.notCopied),
      );
    });
    return button;
  }
}
