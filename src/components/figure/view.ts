import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import type { Figure, Spot } from "../../visual/figures/figure.ts";
import { countSteps, drawPictures } from "../../visual/figures/frame.ts";
import type { VNode } from "../../visual/node.ts";
import type { Frames } from "./frames.ts";
import { redraw } from "./redraw.ts";

/** What a figure shows: a step, and what the pointer is on. */
export interface Look {
  figure: Figure;
  step: number;
  spot: Spot | undefined;
}

/** What can be seen and heard of a figure; it changes where it differs. */
export class View {
  readonly #root: Element;
  readonly #words: FigureWords;
  readonly #frames: Frames;
  readonly #scrub: HTMLInputElement;
  #figure: Figure | undefined;
  /** As they stand in the page, once a setting has changed. */
  #pictures: VNode[] = [];

  /** @param figure The figure that is drawn already, if one is. */
  constructor(
    root: Element,
    words: FigureWords,
    frames: Frames,
    figure?: Figure,
  ) {
    this.#root = root;
    this.#words = words;
    this.#frames = frames;
    this.#figure = figure;
    this.#scrub = root.querySelector<HTMLInputElement>(".fig-scrub")!;
  }

  show(look: Look): void {
    if (look.figure !== this.#figure) this.#change(look.figure);
    this.#frames.ask("step", () => this.#drawStep(look));
    this.#frames.ask("text", () => this.#tell(look));
  }

  /** To another figure, before any of its steps: picture by picture, as frames have time. */
  #change(figure: Figure): void {
    this.#figure = figure;
    this.#frames.clear();
    const pictures = drawPictures(figure);
    const old = this.#pictures;
    const all = pictures.length;
    // The first time, no older pictures can stay in their places meanwhile.
    for (let end = old[0] ? 1 : all; end <= all; end++)
      this.#frames.ask(`pictures ${end}`, () => {
        const others = end < all ? old.slice(end) : [];
        this.#pictures = [...pictures.slice(0, end), ...others];
        redraw(this.#part("pictures"), this.#pictures);
      });
    this.#frames.ask("caption", () => {
      redraw(this.#root.querySelector("figcaption")!, [figure.caption]);
      this.#scrub.max = String(figure.steps);
      this.#part("bar").hidden = figure.steps < 2;
    });
  }

  #drawStep({ figure, step, spot }: Look): void {
    const drawn = figure.drawStep(step, spot);
    for (const svg of this.#root.querySelectorAll<SVGElement>("[data-picture]"))
      redraw(
        svg.querySelector(".fig-live")!,
        drawn[svg.dataset.picture!] ?? [],
        true,
      );
    this.#scrub.value = String(step + 1);
  }

  #tell({ figure, step }: Look): void {
    redraw(this.#part("sums"), figure.explain(step));
    redraw(this.#part("said"), [figure.say(step)]);
    redraw(this.#part("count"), [countSteps(figure, step)]);
    const values = { step: step + 1, steps: figure.steps };
    const text = fill(this.#words.stepOf, values);
    this.#scrub.setAttribute("aria-valuetext", text);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`.fig-${name}`)!;
  }
}
