/** Script of one frame, in milliseconds; styles, layout and paint want the rest. */
const share = 2;

/**
 * Work that waits for the next frame, first come, first done. What is asked for again is done
 * once, as it was asked last; what a slow machine has no time for is left to the frames after.
 */
export class Frames {
  readonly #works = new Map<string, () => void>();
  #isAsked = false;

  ask(name: string, work: () => void): void {
    this.#works.set(name, work);
    this.#wait();
  }

  /** Forgets what has not been done. */
  clear(): void {
    this.#works.clear();
  }

  #wait(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => this.#run());
  }

  #run(): void {
    this.#isAsked = false;
    const end = performance.now() + share;
    for (const [name, work] of this.#works) {
      this.#works.delete(name);
      work();
      if (performance.now() > end) break;
    }
    if (this.#works.size > 0) this.#wait();
  }
}
