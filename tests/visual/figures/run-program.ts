import * as convbook from "../../../lib/index.ts";
import { runCells } from "../../../src/notebook/run-cells.ts";
import type { Figure } from "../../../src/visual/figures/figure.ts";

/** What a figure's cell prints and shows. */
export async function runProgram(figure: Figure): Promise<string> {
  const more = (await figure.morePrograms?.()) ?? [];
  const { source } = [...figure.programs, ...more][0]!;
  const results = await runCells([{ id: "a", source }], {
    modules: { convbook },
  });
  const { outputs } = results.get("a")!;
  return outputs
    .map((output) => ("text" in output ? output.text : JSON.stringify(output)))
    .join("\n");
}
