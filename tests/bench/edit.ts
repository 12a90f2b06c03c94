import type { Browser, Page } from "@playwright/test";
import { withPage } from "./browser.ts";
import { editLesson, editPlain, findStride, openEditor } from "./editor.ts";
import type { BenchServer } from "./serve.ts";
import type { Lap } from "./stopwatch.ts";
import { floor, lessonEn, pyodide } from "./targets.ts";

export interface EditLaps {
  lesson: Lap[];
  floor: Lap[];
  pyodide: Lap[];
}

const warmUp = 10;

/** From Ctrl+Enter to the output, in an editor that is open; the pages take turns. */
export function measureEdits(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<EditLaps> {
  const openPlain = async (page: Page, path: string) => {
    await page.goto(server.url + path);
    await page.locator(`${floor.run}:enabled`).waitFor();
  };
  return withPage(browser, (lessonPage) =>
    withPage(browser, (floorPage) =>
      withPage(browser, async (pythonPage) => {
        await lessonPage.goto(server.url + lessonEn.path);
        await openEditor(lessonPage);
        await findStride(lessonPage);
        await openPlain(floorPage, floor.path);
        await openPlain(pythonPage, pyodide.path);
        const laps: EditLaps = { lesson: [], floor: [], pyodide: [] };
        for (let round = 0; round < warmUp + rounds; round++) {
          await rest(lessonPage, round);
          const lesson = await editLesson(lessonPage, round);
          await rest(floorPage, round);
          const onFloor = await editPlain(floorPage, round);
          await rest(pythonPage, round);
          const inPython = await editPlain(pythonPage, round);
          if (round < warmUp) continue;
          laps.lesson.push(lesson);
          laps.floor.push(onFloor);
          laps.pyodide.push(inPython);
        }
        return laps;
      }),
    ),
  );
}

/** A pause of its own length each round, so that no round keeps step with the display. */
async function rest(page: Page, round: number): Promise<void> {
  await page.waitForTimeout(30 + ((round * 7) % 17));
}
