import { createDictionary } from "../untampered.ts";
import { audioOf } from "./audio.ts";
import { imageOf } from "./image.ts";
import { InputCalls } from "./input.ts";
import { ofRun } from "./of-run.ts";
import { plot } from "./plot.ts";
import { ProgressReports } from "./progress.ts";
import { addTo, type Stage } from "./stage.ts";
import { tableOf } from "./table.ts";

/**
 * What cells import from `"notebook"`, and the methods of `display`. In a worker it is a part that
 * comes when a cell needs it.
 */
export function createTools(stage: Stage): Record<string, unknown> {
  const { display } = stage;
  display.table = (rows: unknown, options?: unknown): void =>
    addTo(stage, () => tableOf(rows, options));
  display.image = (tensor: unknown, options?: unknown): void =>
    addTo(stage, () => imageOf(tensor, options));
  display.audio = (samples: unknown, options?: unknown): void =>
    addTo(stage, () => audioOf(samples, options));

  // Every run of a cell reports anew.
  const reports = ofRun(stage, () => new ProgressReports());
  const progress = (done: unknown, total: unknown, label?: unknown): void => {
    const report = reports().next(done, total, label);
    if (report) addTo(stage, () => report);
  };
  const calls = ofRun(
    stage,
    (outputs) =>
      new InputCalls(stage.dialled() ?? createDictionary(), (output) =>
        outputs?.add(() => output),
      ),
  );
  return {
    input: {
      button: (options: unknown) => calls().button(options),
      checkbox: (options: unknown) => calls().checkbox(options),
      number: (options: unknown) => calls().number(options),
      range: (options: unknown) => calls().range(options),
      select: (options: unknown) => calls().select(options),
      text: (options: unknown) => calls().text(options),
    },
    plot,
    progress,
  };
}
