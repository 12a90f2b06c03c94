import { Session } from "../../notebook/session.ts";
import { pageNotebook } from "../notebook/notebook.ts";

const id = "figure";

/** Runs a program as a cell beside the lesson's, which it does not see, and draws what it shows. */
export async function runProgram(source: string): Promise<Node[]> {
  const notebook = pageNotebook();
  const { compileOrBreak, findFaults } = await notebook.loadCompiler();
  const session = new Session({
    cells: [{ source, compiled: compileOrBreak({ id, source }) }],
    spawn: () => notebook.sandbox.spawn(),
    loadCompiler: notebook.loadCompiler,
    findFaults,
  });
  await session.run(id);
  const { outputs = [] } = session.view(id);
  session.stop(); // its worker is of no more use
  return notebook.draw(outputs, id);
}
