/**
 * The scripts of a lesson's page: one small file. What an exercise needs comes when one is near.
 */
import "./cell.ts";
import "./lesson-bar.ts";

const load = () => import("./exercise.ts");

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void load();
  },
  { rootMargin: "100%" },
);

for (const exercise of document.querySelectorAll("nb-exercise"))
  observer.observe(exercise);

// Whoever is quicker than the script gets their answer when it is there.
for (const type of ["click", "submit"])
  addEventListener(type, (event) => {
    if (customElements.get("nb-exercise")) return;
    const exercise = (event.target as Element).closest("nb-exercise");
    const check = exercise?.querySelector<HTMLElement>(".ex-check");
    if (!check || (type === "click" && event.target !== check)) return;
    event.preventDefault();
    void load().then(() => check.click());
  });
