/** Loads the code of guesses when one comes near. */
import { loadWhenNear } from "../site/near.ts";

const load = () => import("./predict.ts");

// The style sheet covers the output, and the guess uncovers it. Without its code, we do so here.
loadWhenNear("nb-predict, [data-covered]", () => {
  load().catch((error: unknown) => {
    for (const cell of document.querySelectorAll("[data-covered]"))
      cell.removeAttribute("data-covered");
    throw error; // the page says that something is missing
  });
});

// A guess made before the code has loaded is answered when it has.
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (customElements.get("nb-predict") || !form.closest("nb-predict")) return;
  event.preventDefault();
  void load().then(() => form.requestSubmit());
});
