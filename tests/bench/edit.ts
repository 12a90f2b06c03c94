import type { Browser, Page } from "@playwright/test";
import { withPage } from "./browser.ts";
import { editFloor, editLesson, findStride, openEditor } from "./editor.ts";
import type { BenchServer } from "./serve.ts";
import type { Lap } from "./stopwatch.ts";
import { floor, lessonEn } from "./targets.ts";

export interface EditLaps {
  lesson: Lap[];
  floor: Lap[];
}

const warmUp = 10;

/** From Ctrl+Enter to the output, in an editor that is open; floor and lesson take turns. */
export function measureEdits(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<EditLaps> {
  return withPage(browser, (lessonPage) =>
    withPage(browser, async (floorPage) => {
      await lessonPage.goto(server.url + lessonEn.path);
      await openEditor(lessonPage);
      await findStride(lessonPage);
      await floorPage.goto(server.url + floor.path);
      const laps: EditLaps = { lesson: [], floor: [] };
      for (let round = 0; round < warmUp + rounds; round++) {
        await rest(lessonPage, round);
        const lesson = await editLesson(lessonPage, round);
        await rest(floorPage, round);
        const onFloor = await editFloor(floorPage, round);
        if (round < warmUp) continue;
        laps.lesson.push(lesson);
        laps.floor.push(onFloor);
      }
      return laps;
    }),
  );
}

/** A pause of its own length each round, so that no round keeps step with the display. */
async function rest(page: Page, round: number): Promise<void> {
  await page.waitForTimeout(30 + ((round * 7) % 17));
}
