import { LessonProblem } from "../../src/build/extract.ts";

/** The problem of a lesson for which `build` throws it. */
export function lessonProblem(build: () => unknown): LessonProblem {
  try {
    build();
  } catch (error) {
    if (error instanceof LessonProblem) return error;
    throw error;
  }
  throw new Error("the lesson has no problem");
}
