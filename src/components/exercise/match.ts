import { gradeMatch } from "../../exercise/grade-match.ts";
import type { MatchCheck, Message, Verdict } from "../../exercise/index.ts";
import { toDom, type VNode } from "../../visual/node.ts";
import { addSaid, saidOf } from "./said.ts";

/** The items of an exercise, each with its choice, and what is said about it. */
export class ExerciseMatch {
  readonly #element: HTMLFormElement;
  /** Nothing is drawn. */
  readonly seed = 0;

  constructor(element: HTMLFormElement, answers: Record<string, string>) {
    this.#element = element;
    for (const select of this.#selects) {
      addSaid(select, select.name);
      // Keeps what was chosen before this script had loaded.
      select.value ||= answers[select.name] ?? "";
      if (select.selectedIndex < 0) select.value = "";
      select.addEventListener("change", () => clear(select));
    }
    for (const details of element.querySelectorAll("details")) {
      details.addEventListener("toggle", () => void showSpectrum(details));
      void showSpectrum(details); // it may have been opened before this script had loaded
    }
  }

  get answers(): Record<string, string> {
    return Object.fromEntries(
      this.#selects.map(({ name, value }) => [name, value]),
    );
  }

  judge(check: MatchCheck): Verdict {
    return gradeMatch(check, this.answers);
  }

  show(verdict: Verdict, draw: (message: Message) => VNode[]): void {
    for (const { field, outcome, message } of verdict.fields) {
      const select = this.#selects.find(({ name }) => name === field);
      if (!select) continue;
      clear(select);
      if (!message) continue;
      select.dataset.outcome = outcome;
      select.setAttribute("aria-invalid", String(outcome === "wrong"));
      const tick = outcome === "right" ? "✓ " : "✗ ";
      saidOf(select).replaceChildren(
        tick,
        ...draw(message).map((node) => toDom(node)),
      );
    }
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#element.querySelectorAll("select")];
  }
}

/** The drawing comes when it is first wanted. */
async function showSpectrum(details: HTMLDetailsElement): Promise<void> {
  const sound = details.parentElement?.querySelector("audio");
  if (!sound || !details.open || details.childElementCount > 1) return;
  const { spectrumOf } = await import("./spectrum.ts");
  const drawn = await spectrumOf(sound.src);
  if (details.childElementCount === 1) details.append(drawn);
}

function clear(select: HTMLSelectElement): void {
  delete select.dataset.outcome;
  select.removeAttribute("aria-invalid");
  saidOf(select).replaceChildren();
}
