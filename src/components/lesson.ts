/**
 * The scripts of a lesson's page: one small file, with what a first run needs. What an exercise
 * or a figure needs comes when one is near, and what else a lesson has at the reader's first move.
 */
import "./cell.ts";
import "./exercises-near.ts";
import "./figures.ts";
import "./first-move.ts";
import "./predict-near.ts";
import "./shell.ts";

/** A link that carries code: shown as text, once the cells are awake. */
const openLink = () => {
  if (!location.hash.startsWith("#share=")) return;
  void import("./shared-link.ts").then(({ openSharedLink }) =>
    openSharedLink(),
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
    import("./hover-types.ts").catch(() => undefined);
  });

// A heat map says its values when the reader points at them, once one is open.
addEventListener(
  "toggle",
  ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.matches(".out-map")) void import("./map-values.ts");
    unfold(target);
  },
  { capture: true },
);
addEventListener("change", ({ target }) => {
  if ((target as Element).matches(".nb-show-twin"))
    unfold((target as Element).closest("nb-cell"));
});
// What a reader has unfolded before this script came.
for (const link of document.querySelectorAll(
  "[open] > .out-later, nb-cell:has(.nb-show-twin:checked) > .out-later",
))
  unfold(link.parentElement);

/** Brings what the build has moved out; without it there is the link, as without scripts. */
function unfold(folded: Element | null) {
  if (folded?.querySelector(":scope > .out-later"))
    import("./later-part.ts")
      .then(({ bringPart }) => bringPart(folded))
      .catch(() => undefined);
}
