/**
 * The scripts of a lesson's page: one small file. What an exercise needs comes when one is near.
 */
import "./cell.ts";
import "./lesson-bar.ts";

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import("./exercise.ts");
  },
  { rootMargin: "100%" },
);

for (const exercise of document.querySelectorAll("nb-exercise"))
  observer.observe(exercise);
