// Imported from its own module: the folder's index would bring all checks along.
import { openProgress, progressKey } from "../exercise/progress.ts";
import type { ExerciseRecord } from "../exercise/record.ts";
import {
  mergeRecords,
  readTransfer,
  writeTransfer,
} from "../exercise/transfer.ts";
import { fill } from "../i18n/fill.ts";
import type { ProgressWords } from "../i18n/progress.ts";
import { localStore } from "./site/local-store.ts";
import { makeButton } from "./site/make-button.ts";

/** Larger files cannot have been written by this page. In bytes. */
const largest = 5_000_000;

/** The table of all exercises: states from the reader's records, and these as a file. */
class ProgressPage extends HTMLElement {
  readonly #progress = openProgress(localStore());
  #words!: ProgressWords;

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? "{}") as ProgressWords;
    this.#show();
    addEventListener("storage", ({ key }) => {
      if (key === progressKey) this.#show();
    });
    this.#on("save", () => this.#save());
    this.#on("print", () => print());
    this.querySelector(".pg-date")!.textContent = new Date().toLocaleDateString(
      document.documentElement.lang,
      { dateStyle: "long" },
    );
    this.#on("reset", () => this.#reset());
    const file = this.querySelector<HTMLInputElement>("input[type=file]")!;
    this.#on("load", () => file.click());
    file.addEventListener("change", () => void this.#load(file));
  }

  #on(action: string, act: () => void): void {
    this.querySelector(`[data-action=${action}]`)?.addEventListener(
      "click",
      act,
    );
  }

  #show(): void {
    const rows = [...this.querySelectorAll<HTMLElement>("[data-exercise]")];
    let solved = 0;
    let next: HTMLAnchorElement | null = null;
    for (const row of rows) {
      const record = this.#progress.read(row.dataset.exercise ?? "");
      const state = record?.state ?? "new";
      row.dataset.progress = state;
      row.querySelector(".pg-state")!.textContent = this.#words.states[state];
      if (state.startsWith("solved")) solved++;
      else next ??= row.querySelector("a");
    }
    const { count, allDone, next: nextWord } = this.#words;
    const counted = this.querySelector(".pg-count")!;
    counted.textContent = fill(count, { solved, total: rows.length });
    const line = this.querySelector(".pg-next")!;
    const link = next?.cloneNode(true);
    line.replaceChildren(...(link ? [nextWord, link] : [allDone]));
    this.#showGuesses();
  }

  #showGuesses(): void {
    const { guessCount, nextGuess } = this.#words;
    const sum = { total: 0, guessed: 0, agreed: 0 };
    let next: Node | undefined;
    for (const row of this.querySelectorAll<HTMLElement>("[data-guesses]")) {
      const ids = row.dataset.guesses!.split(" ");
      const records = ids.map((id) => this.#progress.read(id));
      const isGuessed = records.map((record) => record?.answers !== undefined);
      const guessed = isGuessed.filter(Boolean).length;
      // Only the first guess solves: a reader who guesses again has seen the output.
      const agreed = records.filter((record) => record?.state === "solved");
      const [first, second] = row.querySelectorAll(".pg-number");
      first!.textContent = `${guessed} / ${ids.length}`;
      second!.textContent = String(agreed.length);
      sum.total += ids.length;
      sum.guessed += guessed;
      sum.agreed += agreed.length;
      if (next || guessed === ids.length) continue;
      const link = row.querySelector("a")!.cloneNode(true) as HTMLAnchorElement;
      link.hash = row.dataset.anchors!.split(" ")[isGuessed.indexOf(false)]!;
      next = link;
    }
    const line = this.querySelector(".pg-guessed")!;
    line.replaceChildren(fill(guessCount, sum));
    if (!next) return;
    const onward = document.createElement("span"); // not for paper
    onward.append(" ", nextGuess, next);
    line.append(onward);
  }

  #save(): void {
    const text = writeTransfer(this.#progress.list());
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text]));
    link.download = "convbook-exercises.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async #load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size <= largest ? await readText(file) : undefined;
    input.value = "";
    if (text === undefined) return this.#say(this.#words.problems.unread);
    const transfer = readTransfer(text);
    if ("problem" in transfer)
      return this.#say(this.#words.problems[transfer.problem]);
    const before = this.#progress.list();
    const merged = mergeRecords(before, transfer.records);
    const ids = Object.keys(merged);
    const isNew = (id: string) => !Object.hasOwn(before, id);
    const differs = (id: string) =>
      JSON.stringify(before[id]) !== JSON.stringify(merged[id]);
    const added = ids.filter(isNew).length;
    const changed = ids.filter((id) => !isNew(id) && differs(id)).length;
    const { loaded, skipped } = this.#words;
    const left = transfer.skipped;
    this.#replace(merged, before, [
      fill(loaded, { added, changed }),
      ...(left > 0 ? [fill(skipped, { count: left })] : []),
    ]);
  }

  #reset(): void {
    this.#replace({}, this.#progress.list(), [this.#words.wasReset]);
  }

  /** Puts other records in place, with a way back. */
  #replace(
    records: Record<string, ExerciseRecord>,
    before: Record<string, ExerciseRecord>,
    said: string[],
  ): void {
    this.#progress.replace(records);
    this.#show();
    const undo = () => {
      this.#progress.replace(before);
      this.#show();
      this.#say(this.#words.restored);
    };
    if (!this.#progress.isSaved()) said.push(this.#words.notSaved);
    const button = makeButton(this.#words.undo, undo, "ex-quiet");
    this.#say(said.join(" "), button);
  }

  #say(text: string, ...nodes: Node[]): void {
    this.querySelector(".pg-said")!.replaceChildren(text, " ", ...nodes);
  }
}

function readText(file: File): Promise<string | undefined> {
  return file.text().catch(() => undefined);
}

customElements.define("nb-progress", ProgressPage);
