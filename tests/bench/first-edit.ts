import type { Browser } from "@playwright/test";
import { withPage } from "./browser.ts";
import { editLesson, findStride, openEditor } from "./editor.ts";
import type { Answer, BenchServer } from "./serve.ts";
import { lessonEn } from "./targets.ts";

/** The reader's first edit: the editor has to come, then the compiler. */
export interface FirstEdit {
  /** Milliseconds from the press of the mouse to the drawn caret. */
  caret: number;
  /** Milliseconds from Ctrl+Enter to the drawn result. */
  result: number;
  /** What was loaded for the caret, and then for the result. */
  answers: { caret: Answer[]; result: Answer[] };
}

export function firstEdit(
  browser: Browser,
  server: BenchServer,
): Promise<FirstEdit> {
  return withPage(browser, async (page) => {
    await page.goto(server.url + lessonEn.path, { waitUntil: "networkidle" });
    server.answers.length = 0;
    const opened = await openEditor(page);
    await findStride(page);
    const forCaret = server.answers.splice(0);
    const edited = await editLesson(page, 0);
    const forResult = server.answers.splice(0);
    return {
      caret: opened.frame,
      result: edited.frame,
      answers: { caret: forCaret, result: forResult },
    };
  });
}
