import { fill } from "../../i18n/fill.ts";
import type { CellControls } from "./controls.ts";
import type { PageWords } from "../notebook/notebook.ts";

/** A run that lasts longer than this, in milliseconds, shows that it can be stopped. */
const slow = 120;
/** … and longer than this, that it is still going. */
const long = 1000;

/** The phase of a run that a cell shows. */
export type Phase = "queued" | "running";

/** Short runs change nothing but the output; longer ones offer Stop, then say so. */
export class RunSigns {
  readonly #cell: HTMLElement;
  readonly #controls: CellControls;
  readonly #words: PageWords["cell"];
  readonly #onSlow: () => void;
  #phase: Phase | undefined;
  #timers: number[] = [];

  constructor(
    cell: HTMLElement,
    controls: CellControls,
    words: PageWords["cell"],
    onSlow: () => void,
  ) {
    this.#cell = cell;
    this.#controls = controls;
    this.#words = words;
    this.#onSlow = onSlow;
  }

  /** The cell begins to wait or to run, or does neither any more. */
  watch(phase: Phase | undefined): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#controls.status.removeAttribute("aria-live");
    if (phase) this.#wait(phase);
    else this.#offerStop(false);
  }

  #wait(phase: Phase): void {
    const { status } = this.#controls;
    let seconds = 0;
    const say = () => {
      seconds += 1;
      // Read out once, at its beginning; the seconds that follow are for the eye.
      status.setAttribute("aria-live", seconds === 1 ? "polite" : "off");
      status.textContent = fill(this.#words[phase], { seconds });
    };
    this.#timers = [
      window.setTimeout(() => {
        this.#offerStop(true);
        this.#onSlow();
      }, slow),
      window.setInterval(say, long),
    ];
  }

  #offerStop(isOffered: boolean): void {
    const { run, stop } = this.#controls;
    const hasFocus = run.matches(":focus") || stop.matches(":focus");
    this.#cell.toggleAttribute("data-slow", isOffered);
    stop.hidden = !isOffered;
    run.hidden = isOffered;
    if (hasFocus) (isOffered ? stop : run).focus();
  }
}
