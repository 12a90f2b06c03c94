/** Brings what guesses need when one is near. */
import { loadWhenNear } from "../site/near.ts";

const load = () => import("./predict.ts");

// What is to be guessed is covered by the style sheet; the part uncovers it.
loadWhenNear("nb-predict, [data-covered]", () => {
  load().catch((error: unknown) => {
    for (const cell of document.querySelectorAll("[data-covered]"))
      cell.removeAttribute("data-covered");
    throw error; // the page says that something is missing
  });
});

// Whoever guesses before it is there is answered when it is.
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (customElements.get("nb-predict") || !form.closest("nb-predict")) return;
  event.preventDefault();
  void load().then(() => form.requestSubmit());
});
