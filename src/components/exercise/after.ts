import type { ExerciseWords } from "../../i18n/exercise.ts";
import { fill } from "../../i18n/fill.ts";
import { h, toDom } from "../../visual/node.ts";
import { makeButton } from "../site/make-button.ts";

/** After a pass: the explanation, with what to try next, and the next exercise of the page. */
export function afterPass(exercise: HTMLElement, words: ExerciseWords): Node {
  const line = toDom(h("p", { class: "ex-after" }));
  const solution = exercise.querySelector<HTMLDetailsElement>(".ex-solution");
  if (solution) {
    const read = () => {
      solution.open = true;
      solution.querySelector("summary")?.focus();
    };
    line.append(makeButton(words.readOn, read, "ex-quiet"), " ");
  }
  const all = [...document.querySelectorAll<HTMLElement>("nb-exercise")];
  const next = all
    .slice(all.indexOf(exercise) + 1)
    .find(({ dataset }) => !dataset.progress?.startsWith("solved"));
  if (next)
    line.append(toDom(h("a", { href: `#${next.id}` }, words.nextExercise)));
  return line;
}

/** The same data again, so that a failure can be looked into. */
export function offerRepeat(
  seed: number,
  words: ExerciseWords,
  press: () => void,
): Node {
  const line = toDom(
    h("p", { class: "ex-seed" }, `${fill(words.seed, { seed })} `),
  );
  line.append(makeButton(words.repeat, press, "ex-quiet"));
  return line;
}
