/**
 * The script of a lesson's page: one small file with what a first run needs. The code of exercises
 * and figures loads when one comes near, everything else at the reader's first move.
 */
import "./cell/cell.ts";
import "./exercise/exercises-near.ts";
import "./figure/figures.ts";
import "./first-move.ts";
import "./lay-out.ts";
import "./exercise/predict-near.ts";
import "./site/shell.ts";

/** Shows the code that a shared link carries, as text, once the cells are awake. */
const openLink = () => {
  if (!location.hash.startsWith("#share=")) return;
  void import("./notebook/shared-link.ts").then((part) =>
    part.openSharedLink(),
  );
};
openLink();
addEventListener("hashchange", openLink);

// Hover types load when the pointer or the keyboard first reaches code.
for (const type of ["pointerover", "focusin"] as const)
  addEventListener(type, function see({ target }) {
    if (!(target as Element).closest?.(".nb-source")) return;
    removeEventListener(type, see);
    // If they cannot be loaded, the code has no notes.
    import("./reading/hover-types.ts").catch(() => undefined);
  });

/** Completes what a reader has unfolded; if that fails, its link remains, as without scripts. */
const unfold = (folded: Element) =>
  import("./reading/unfold.ts")
    .then((part) => part.unfold(folded))
    .catch(() => undefined);
for (const type of ["toggle", "change"] as const)
  addEventListener(type, ({ target }) => void unfold(target as Element), {
    capture: true,
  });
// What was unfolded before this script ran.
document
  .querySelectorAll("[open]:has(> .out-later), .nb-show-twin:checked")
  .forEach((folded) => void unfold(folded));
