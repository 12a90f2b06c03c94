/** What a lesson has besides its cells, for which a first run does not wait. */
import "./reading/contents.ts";
import "./notebook/lesson-bar.ts";
import "./reading/term.ts";

// An answer is printed whether it is unfolded or not, and what goes to paper waits for nothing.
for (const answer of document.querySelectorAll(".question-answer"))
  void import("./reading/unfold.ts")
    .then((part) => part.unfold(answer))
    .catch(() => undefined); // then what is printed is a link
