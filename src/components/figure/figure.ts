import { loadFigureWords } from "../../i18n/figure-words.ts";
import type { FigureWords } from "../../i18n/figures.ts";
import { pageLanguage } from "../../i18n/language.ts";
import type { Figure, Spot } from "../../visual/figures/figure.ts";
import { unit } from "../../visual/drawing/grid.ts";
import { readPlace, writePlace } from "./address.ts";
import { Frames } from "./frames.ts";
import { loaders } from "./loaders.ts";
import type { Player } from "./player.ts";
import type { Programs } from "./programs.ts";
import type { Settings } from "./settings.ts";
import { View } from "./view.ts";

/** Time of one step while playing, in milliseconds. */
const beat = 800;

/** A figure of the page: what the build has drawn, set in motion by the reader. */
class PageFigure extends HTMLElement {
  #figure!: Figure;
  /** The step that the page shows at first, and the one that is shown now. */
  #first = 0;
  #step = 0;
  #spot: Spot | undefined;
  #isAwake = false;
  #words!: FigureWords;
  #playing: number | undefined;
  #saving: number | undefined;
  readonly #frames = new Frames();
  #view!: View;
  #settings: Settings | undefined;
  #programs: Programs | undefined;
  #player: Player | undefined;

  connectedCallback() {
    if (this.#isAwake) return; // moved within the page
    this.#isAwake = true;
    this.#wake().catch(() => this.#complain(this.dataset.notLoaded ?? ""));
  }

  disconnectedCallback() {
    this.#player?.stop();
    this.#pause();
  }

  async #wake(): Promise<void> {
    const kind = this.dataset.figure ?? "";
    const load = loaders[kind];
    if (!load) throw new RangeError(`nb-figure: no ${kind}`);
    const language = pageLanguage();
    const { results: measured } = this.dataset;
    const [openFigure, words, results] = await Promise.all([
      load(),
      loadFigureWords(kind, language),
      measured === undefined
        ? undefined
        : import("./results.ts").then((file) => file.readResults(measured)),
    ]);
    this.#words = words;
    const open = (state: string) => openFigure(state, words as never, results);
    const place = readPlace(this.id);
    const given = place && open(place.state);
    this.#figure = given ?? open(this.dataset.state ?? "")!;
    const shown = given ? undefined : this.#figure;
    this.#view = new View(this, words, this.#frames, shown);
    this.#listen();
    // Set at once: a reader may go on from here before the rest has loaded.
    if (given) {
      this.#step = this.#within(place.step);
      this.#show();
    } else if (place) this.#complain(this.#words.badAddress);
    const sounds = this.querySelector<HTMLElement>(".fig-sounds");
    if (sounds) await this.#addPlayer(sounds);
    await this.#showSettings();
    this.toggleAttribute("data-awake", true);
  }

  #part<T extends Element = HTMLElement>(name: string): T {
    return this.querySelector<T>(`.fig-${name}`)!;
  }

  #listen(): void {
    const scrub = this.#part<HTMLInputElement>("scrub");
    const bar = this.#part("bar");
    this.#step = this.#first = Number(scrub.defaultValue) - 1;
    scrub.addEventListener("input", () => {
      this.#pause();
      this.#go(scrub.valueAsNumber - 1);
    });
    this.#part("play").addEventListener("click", () => this.#toggle());
    const walk = (name: string, by: number) =>
      this.#part(name).addEventListener("click", () => {
        this.#pause();
        this.#go(this.#step + by);
      });
    walk("back", -1);
    walk("next", 1);
    bar.addEventListener("keydown", (event) => this.#onKey(event));
    const onOpen = (name: string, show: () => Promise<void>) =>
      this.#part(name).addEventListener("toggle", () => {
        show().catch(() => this.#complain(this.#words.notLoaded));
      });
    onOpen("settings", () => this.#showSettings());
    onOpen("programs", () => this.#showPrograms());
    const pictures = this.#part("pictures");
    pictures.addEventListener("pointermove", (event) => {
      if (event.pointerType !== "touch") this.#hover(spotAt(event));
    });
    pictures.addEventListener("pointerleave", () => this.#hover(undefined));
    pictures.addEventListener("click", (event) => {
      const spot = spotAt(event);
      const step = spot && this.#figure.stepAt(spot);
      if (step === undefined) this.#hover(spot);
      else {
        this.#pause();
        this.#go(step);
      }
    });
  }

  /** The code that shows settings loads when they are unfolded. */
  async #showSettings(): Promise<void> {
    const place = this.#part<HTMLDetailsElement>("settings");
    if (!place.open) return;
    const { Settings } = await import("./settings.ts");
    this.#settings ??= new Settings(place, (field, value) =>
      this.#change(field, value),
    );
    this.#settings.show(this.#figure);
  }

  /** Few readers unfold the programs, so the code that shows them loads then. */
  async #showPrograms(): Promise<void> {
    const { Programs } = await import("./programs.ts");
    this.#programs ??= new Programs(this.#part("programs"), this.#words);
    this.#programs.show(this.#figure);
  }

  async #addPlayer(place: HTMLElement): Promise<void> {
    const { Player } = await import("./player.ts");
    this.#player = new Player(
      place,
      () => ({ sounds: this.#figure.sounds ?? [], step: this.#step }),
      (isPlayed) => this.#complain(isPlayed ? "" : this.#words.notPlayed),
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isButton = event.target instanceof HTMLButtonElement;
    const { stride, steps } = this.#figure;
    const targets: Record<string, number> = {
      ArrowLeft: this.#step - 1,
      ArrowRight: this.#step + 1,
      ArrowUp: this.#step - stride,
      ArrowDown: this.#step + stride,
      Home: 0,
      End: steps - 1,
    };
    const target = targets[event.key];
    if (event.key === " " && !isButton) this.#toggle();
    else if (target === undefined) return;
    else {
      this.#pause();
      // Up and down stay in their column.
      if (target >= 0 && target < steps) this.#go(target);
    }
    event.preventDefault();
  }

  #change(field: string, value: string): void {
    const changed = this.#figure.change(field, value);
    if (typeof changed === "string") {
      this.#complain(changed);
      this.#settings?.mark(field);
      return;
    }
    this.#complain("");
    this.#pause();
    this.#figure = changed;
    this.#step = this.#within(this.#step);
    this.#spot = undefined;
    this.#show();
    this.#frames.ask("settings", () => {
      this.#settings?.show(changed);
      this.#programs?.show(changed);
    });
    this.#save();
  }

  /** Pins a step. */
  #go(step: number): void {
    this.#step = this.#within(step);
    this.#spot = undefined;
    this.#show();
    this.#save();
  }

  /** Shows the step under the pointer until it leaves. */
  #hover(spot: Spot | undefined): void {
    const old = this.#spot;
    const isSame =
      spot?.picture === old?.picture &&
      spot?.row === old?.row &&
      spot?.column === old?.column &&
      (spot && this.#figure.stepAt(spot)) === (old && this.#figure.stepAt(old));
    if (isSame || this.#playing !== undefined) return;
    this.#spot = spot;
    this.#show();
  }

  #show(): void {
    const figure = this.#figure;
    const spot = this.#spot;
    const hovered = spot && figure.stepAt(spot);
    this.#view.show({ figure, step: hovered ?? this.#step, spot });
  }

  #toggle(): void {
    if (this.#playing !== undefined) return this.#pause();
    if (this.#step === this.#figure.steps - 1) this.#go(0);
    this.#showPlaying(true);
    this.#playing = window.setInterval(() => {
      this.#go(this.#step + 1);
      if (this.#step === this.#figure.steps - 1) this.#pause();
    }, beat);
  }

  #pause(): void {
    if (this.#playing === undefined) return;
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#showPlaying(false);
  }

  #showPlaying(isPlaying: boolean): void {
    const play = this.#part("play");
    play.textContent = isPlaying ? "❚❚" : "▶";
    const label = isPlaying ? this.#words.pause : this.#words.play;
    play.setAttribute("aria-label", label);
    // Not while playing: a screen reader could not keep up.
    const said = isPlaying ? "off" : "polite";
    this.#part("said").setAttribute("aria-live", said);
  }

  #within(step: number): number {
    const whole = Number.isInteger(step) ? step : 0;
    return Math.max(0, Math.min(this.#figure.steps - 1, whole));
  }

  #complain(text: string): void {
    this.#part("problem").textContent = text;
  }

  /** In the address, if the figure has a name there. */
  #save(): void {
    if (!this.id) return;
    clearTimeout(this.#saving);
    this.#saving = window.setTimeout(() => {
      const { state } = this.#figure;
      const isFirst =
        state === this.dataset.state && this.#step === this.#first;
      writePlace(this.id, isFirst ? undefined : { state, step: this.#step });
    }, 300);
  }
}

/** The element of a picture under the pointer. */
function spotAt(event: MouseEvent): Spot | undefined {
  const svg = (event.target as Element).closest<SVGSVGElement>(
    "svg[data-picture]",
  );
  if (!svg) return undefined;
  const box = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  // A rim of 2 units.
  const x = ((event.clientX - box.left) / box.width) * width - 2;
  const y = ((event.clientY - box.top) / box.height) * height - 2;
  const [row, column] = [Math.floor(y / unit), Math.floor(x / unit)];
  const isInside = x >= 0 && y >= 0 && x < width - 4 && y < height - 4;
  const picture = svg.dataset.picture ?? "";
  return isInside ? { picture, row, column, x, y } : undefined;
}

customElements.define("nb-figure", PageFigure);
