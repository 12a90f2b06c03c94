/** The scripts of a lesson that a first run does not need; `first-move.ts` loads them. */
import "./reading/contents.ts";
import "./notebook/lesson-bar.ts";
import "./reading/term.ts";

// Answers are printed even if folded, and printing does not wait for a fetch: so they load now.
for (const answer of document.querySelectorAll(".question-answer"))
  void import("./reading/unfold.ts")
    .then((part) => part.unfold(answer))
    .catch(() => undefined); // then a link is printed in its place
