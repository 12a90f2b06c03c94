import type { CellOutput } from "../../notebook/output.ts";
import type { PageNotebook } from "../notebook/notebook.ts";
import { markErrorLine } from "./error-line.ts";
import type { CellInputs } from "./inputs.ts";
import { showNodes } from "./show-nodes.ts";
import { loadWhenNear } from "../site/near.ts";

/** What a long run puts out is drawn at most so often, in milliseconds. */
const redraw = 100;

/** Delay before controls far from the reader wake, so that a run goes first; in milliseconds. */
const pause = 300;

/** Resolves when the reader may be about to use the controls that the build has drawn. */
const areWanted = new Promise<void>((want) => {
  loadWhenNear("nb-cell [data-input]", want);
  addEventListener("load", () => setTimeout(want, pause));
});

/** What a cell's output needs of the cell. */
export interface OutputHost {
  id: string;
  notebook: PageNotebook;
  /** The frame around the code, where the line of an error is marked. */
  code: HTMLElement;
  output: HTMLElement;
  run: () => void;
}

/** The output below a cell's code: what the build has drawn, or what the reader's runs put out. */
export class ShownOutput {
  readonly #host: OutputHost;
  readonly #built: Node[];
  /** What is to be shown, and what is in the page so far: drawing may have to load code first. */
  #shown: CellOutput[] | undefined;
  #drawn: CellOutput[] | undefined;
  #inputs: Promise<CellInputs> | undefined;
  #timer: number | undefined;

  constructor(host: OutputHost) {
    this.#host = host;
    this.#built = [...host.output.cloneNode(true).childNodes];
  }

  /** Shows the outputs; without any, what the build has drawn. */
  async show(outputs: CellOutput[] | undefined): Promise<void> {
    if (outputs === this.#shown) return;
    this.#shown = outputs;
    const { id, notebook, code, output } = this.#host;
    const nodes = outputs
      ? await notebook.draw(outputs, id)
      : this.#built.map((node) => node.cloneNode(true));
    if (this.#shown !== outputs) return; // a newer run has been quicker
    showNodes(output, nodes);
    this.#drawn = outputs;
    this.updateInputs();
    markErrorLine(code, outputs, id);
  }

  /** Shows what a run has put out so far, if it has become a long one. */
  showSoon(isLong: () => boolean): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      const { id, notebook } = this.#host;
      const { outputs } = notebook.session.view(id);
      // A copy: the session's own list goes on growing.
      if (outputs?.length && isLong() && this.#keepsInputs(outputs))
        void this.show([...outputs]);
    }, redraw);
  }

  /** Gives the reader the controls among the outputs, which are drawn disabled. */
  updateInputs(): void {
    const { id, notebook, output, run } = this.#host;
    if (!output.querySelector("[data-input]")) return;
    this.#inputs ??= (this.#drawn ? Promise.resolve() : areWanted)
      .then(() => import("./inputs.ts"))
      .then(
        (part) =>
          new part.CellInputs({
            ...{ id, notebook, output, run },
            isDrawn: () => this.#drawn === this.#shown,
          }),
      );
    this.#inputs.then(
      (inputs) => inputs.update(),
      () => (this.#inputs = undefined), // they stay as they are until the next try
    );
  }

  /** Keeps a control in place while the reader holds it. */
  #keepsInputs(outputs: CellOutput[]): boolean {
    const drawn = this.#host.output.querySelectorAll("[data-input]").length;
    return outputs.filter(({ kind }) => kind === "input").length >= drawn;
  }
}
