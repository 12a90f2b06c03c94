import type { Sound } from "../../visual/figures/figure.ts";
import { dataAddress } from "../../visual/output/data-address.ts";
import { wavOf } from "../../visual/output/wav.ts";

/** Plays one sound of a figure at a time, when its button is pressed; again, and it stops. */
export class Player {
  readonly #buttons: HTMLButtonElement[];
  readonly #told: (isPlayed: boolean) => void;
  #audio: HTMLAudioElement | undefined;

  constructor(
    place: HTMLElement,
    now: () => { sounds: Sound[]; step: number },
    told: (isPlayed: boolean) => void,
  ) {
    this.#told = told;
    this.#buttons = [...place.querySelectorAll("button")];
    this.#buttons.forEach((button, index) =>
      button.addEventListener("click", () => {
        const wasPlaying = button.getAttribute("aria-pressed") === "true";
        this.stop();
        const { sounds, step } = now();
        const sound = sounds[index];
        if (!wasPlaying && sound) this.#play(button, sound, step);
      }),
    );
  }

  stop(): void {
    this.#audio?.pause();
    this.#audio = undefined;
    for (const button of this.#buttons)
      button.setAttribute("aria-pressed", "false");
  }

  #play(button: HTMLButtonElement, sound: Sound, step: number): void {
    const wav = wavOf(sound.samples(step), sound.sampleRate);
    const audio = new Audio(dataAddress("audio/wav", wav));
    this.#audio = audio;
    button.setAttribute("aria-pressed", "true");
    audio.addEventListener("ended", () => this.stop());
    audio.play().then(
      () => this.#told(true),
      () => {
        // Another one may have been asked for meanwhile.
        if (this.#audio !== audio) return;
        this.stop();
        this.#told(false);
      },
    );
  }
}
