/**
 * The scripts of a lesson's page: one small file, with what a first run needs. What an exercise
 * or a figure needs comes when one is near, and what else a lesson has at the reader's first move.
 */
import "./cell/cell.ts";
import "./exercise/exercises-near.ts";
import "./figure/figures.ts";
import "./first-move.ts";
import "./lay-out.ts";
import "./exercise/predict-near.ts";
import "./site/shell.ts";

/** A link that carries code: shown as text, once the cells are awake. */
const openLink = () => {
  if (!location.hash.startsWith("#share=")) return;
  void import("./notebook/shared-link.ts").then((part) =>
    part.openSharedLink(),
  );
};
openLink();
addEventListener("hashchange", openLink);

// Types of names, for those who point at code or come to it by keyboard.
for (const type of ["pointerover", "focusin"] as const)
  addEventListener(type, function see({ target }) {
    if (!(target as Element).closest?.(".nb-source")) return;
    removeEventListener(type, see);
    // Without them the code is as readable as before.
    import("./reading/hover-types.ts").catch(() => undefined);
  });

/** What is unfolded wakes or is brought; without that there is what there is without scripts. */
const unfold = (folded: Element) =>
  import("./reading/unfold.ts")
    .then((part) => part.unfold(folded))
    .catch(() => undefined);
for (const type of ["toggle", "change"] as const)
  addEventListener(type, ({ target }) => void unfold(target as Element), {
    capture: true,
  });
// Before this script came.
document
  .querySelectorAll("[open]:has(> .out-later), .nb-show-twin:checked")
  .forEach((folded) => void unfold(folded));
