/** Brings what exercises need when one is near. */
import { loadWhenNear } from "../site/near.ts";

const load = () => import("./exercise.ts");

loadWhenNear("nb-exercise", () => void load());

// Whoever is quicker than the script gets their answer when it is there.
addEventListener("click", (event) => {
  if (customElements.get("nb-exercise")) return;
  const check = event.target as HTMLElement;
  if (!check.matches(".ex-check")) return;
  event.preventDefault();
  void load().then(() => check.click());
});
