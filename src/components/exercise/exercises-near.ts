/** Loads the code of exercises when one comes near. */
import { loadWhenNear } from "../site/near.ts";

const load = () => import("./exercise.ts");

loadWhenNear("nb-exercise", () => void load());

// A press on Check before the code has loaded is repeated when it has.
addEventListener("click", (event) => {
  if (customElements.get("nb-exercise")) return;
  const check = event.target as HTMLElement;
  if (!check.matches(".ex-check")) return;
  event.preventDefault();
  void load().then(() => check.click());
});
