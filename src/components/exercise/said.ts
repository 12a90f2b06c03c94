import { h, toDom } from "../../visual/node.ts";

type Answer = HTMLInputElement | HTMLSelectElement;

const places = new Map<Answer, HTMLElement>();

/**
 * Adds a live region below an answer for what is said about it, and describes the answer by it. It
 * must exist before it has text: screen readers announce changes only.
 *
 * @param key Names the answer in its form.
 */
export function addSaid(answer: Answer, key: string): void {
  const id = `${answer.form!.id}-${key}-said`;
  const said = h("p", { class: "ex-said", id, "aria-live": "polite" });
  places.set(answer, toDom(said));
  answer.setAttribute("aria-describedby", id);
  answer.closest("div")?.append(saidOf(answer));
}

/** Where it is said what is right and wrong with an answer. */
export function saidOf(answer: Answer): HTMLElement {
  const said = places.get(answer);
  if (!said)
    throw new RangeError(`saidOf: ${answer.name} has no place; call addSaid`);
  return said;
}
