import { describeValue, type Evidence } from "../../exercise/index.ts";
import type { ExerciseWords } from "../../i18n/exercise.ts";
import { h, toDom, type VNode } from "../../visual/node.ts";
import { makeButton } from "../site/make-button.ts";

/** The call that a verdict speaks of: what went in, what came out, what should have. */
export function drawEvidence(
  evidence: Evidence,
  words: ExerciseWords,
): VNode[] {
  const { args, isShrunk } = evidence;
  const rows = [...args];
  // A function that returned nothing has returned; one that threw has not.
  if ("got" in evidence) rows.push({ name: words.got, value: evidence.got });
  if ("expected" in evidence)
    rows.push({ name: words.expected, value: evidence.expected });
  return [
    ...(isShrunk ? [h("p", {}, words.shrunk)] : []),
    h(
      "dl",
      { class: "ex-evidence" },
      ...rows.flatMap(({ name, value }) => [
        h("dt", {}, name),
        h("dd", {}, h("pre", {}, describeValue(value))),
      ]),
    ),
  ];
}

/** A button that opens the case in a figure under the verdict, and goes there. */
export function offerFigure(evidence: Evidence, words: ExerciseWords): Node {
  const open = async () => {
    const { drawCase } = await import("./case-figure.ts");
    const figure = await drawCase(evidence, words);
    const verdict = button.closest(".ex-verdict");
    if (!figure || !verdict) return;
    // Not inside: a verdict is read out whole.
    verdict.after(figure);
    button.remove();
    figure.querySelector<HTMLElement>(".fig-scrub")?.focus();
  };
  const press = () =>
    void open().catch(() => (button.textContent = words.unavailable));
  const button = makeButton(words.stepThrough, press, "ex-quiet");
  const line = toDom(h("p"));
  line.append(button);
  return line;
}
