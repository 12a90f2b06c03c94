/**
 * TypeScript over a page's cells, in a worker of its own: its answers take time that typing
 * should not wait for. The first message names the page's language, the others ask.
 */
import { CellService } from "./cell-service.ts";
import { answer, type Question } from "./question.ts";

addEventListener("message", ({ data }: MessageEvent<string>) => start(data), {
  once: true,
});

function start(language: string): void {
  Promise.all([import("./files.ts"), loadMessages(language)])
    .then(([{ files }, messages]) => {
      const service = new CellService({ ...files, messages });
      addEventListener("message", ({ data }: MessageEvent<Question>) =>
        postMessage(answer(service, data)),
      );
      postMessage("ready");
    })
    .catch(reportError); // the page hears of it
}

/** TypeScript speaks English unless it is given other sentences. */
async function loadMessages(
  language: string,
): Promise<Record<string, string> | undefined> {
  if (language !== "zh") return undefined;
  const module =
    await import("typescript/lib/zh-cn/diagnosticMessages.generated.json");
  return module.default;
}
