import type { Messages } from "../../exercise/index.ts";
import { pageLanguage } from "../../i18n/language.ts";

/** What an exercise can say; loaded when the reader comes to it. */
export interface ExerciseText {
  messages: Messages;
  labels: Messages;
}

export async function loadText(id: string): Promise<ExerciseText> {
  const language = pageLanguage();
  const response = await fetch(
    `${import.meta.env.BASE_URL}${language}/exercises/${id}.json`,
  );
  return response.json() as Promise<ExerciseText>;
}
