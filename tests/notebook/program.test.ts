import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellOutput } from "../../src/notebook/output.ts";
import { Notebook, outputsFromScratch } from "./notebook.ts";

/** Texts that define, redefine, read, import, fail and show, in all combinations. */
const sources = fc.constantFrom(
  "const x = 1; x",
  "const x = 2; console.log('two'); x",
  "let x = 3, y = 4; y",
  "const y = x + 1; y",
  "const x = y * 2; x",
  "x",
  "y",
  "x + y",
  "const z = typeof x; z",
  "z",
  "function f() { return x; }\nf()",
  "f()",
  "throw new Error('no'); const x = 1",
  "const y = x.no.no",
  "nope",
  "x = 5",
  "7",
);
const broken = "const x = (";

const notebooks = fc.array(sources, { minLength: 2, maxLength: 5 });
const steps = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("edit"),
      cell: fc.nat(4),
      source: fc.oneof(
        { weight: 6, arbitrary: sources },
        { weight: 1, arbitrary: fc.constant(broken) },
      ),
    }),
    fc.record({ act: fc.constant("run"), cell: fc.nat(4) }),
    fc.record({ act: fc.constant("reset"), cell: fc.nat(4) }),
    fc.record({ act: fc.constant("run all"), cell: fc.constant(0) }),
  ),
  { maxLength: 8 },
);

interface Step {
  act: string;
  cell: number;
  source?: string;
}

async function take(notebook: Notebook, step: Step): Promise<void> {
  const { session } = notebook;
  const id = session.ids[step.cell % session.ids.length]!;
  if (step.act === "edit") session.edit(id, step.source!);
  else if (step.act === "reset") session.edit(id, session.original(id));
  else if (step.act === "run") await session.run(id);
  else await session.runAll();
}

const texts = ({ session }: Notebook) =>
  session.ids.map((id) => session.source(id));

/** What each cell shows; "built" stands for what the build shows for the lesson's own texts. */
async function shownOutputs(notebook: Notebook, lesson: string[]) {
  const built = await outputsFromScratch(lesson);
  return notebook.session.ids.map(
    (id, index) => notebook.session.view(id).outputs ?? built[index],
  );
}

/** Why a name may not be used depends on cells that this one does not read; that it fails does not. */
function withoutReason(outputs: CellOutput[] | undefined) {
  return outputs?.map((output) => {
    if (output.kind !== "error") return output;
    const { code } = output.error;
    return /unknown-name|defined-below|assigns-other/.test(code)
      ? "refused"
      : output;
  });
}

test("after any edits and runs, running all from clean shows what the build would", async () => {
  await fc.assert(
    fc.asyncProperty(notebooks, steps, async (lesson, steps) => {
      const notebook = new Notebook(...lesson);
      for (const step of steps) await take(notebook, step);
      // What a broken cell defines is remembered on purpose; a build knows nothing of before.
      fc.pre(!texts(notebook).includes(broken));
      await notebook.session.runAll();
      const fresh = await outputsFromScratch(texts(notebook));
      expect(await shownOutputs(notebook, lesson)).toEqual(fresh);
    }),
    { numRuns: 300 },
  );
});

test("when no edit waits for its run, a cell that is not marked shows what the build would", async () => {
  await fc.assert(
    fc.asyncProperty(notebooks, steps, async (lesson, steps) => {
      const notebook = new Notebook(...lesson);
      for (const step of steps) {
        await take(notebook, step);
        if (texts(notebook).includes(broken)) continue;
        if (notebook.states.includes("edited")) continue;
        const fresh = await outputsFromScratch(texts(notebook));
        const shown = await shownOutputs(notebook, lesson);
        notebook.session.ids.forEach((id, index) => {
          if (!/^(built|done)$/.test(notebook.state(id))) return;
          expect([id, withoutReason(shown[index])]).toEqual([
            id,
            withoutReason(fresh[index]),
          ]);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test("an edit loads the compiler once it runs, and the lesson's own text never", async () => {
  const notebook = new Notebook("const x = 1; x", "x");
  notebook.session.edit("a", "const x = 2; x");
  notebook.session.edit("a", notebook.session.original("a"));
  await notebook.runAll();
  expect(notebook.loads).toBe(0);
  notebook.session.edit("a", "const x = 2; x");
  expect(notebook.loads).toBe(0);
  await notebook.runAll();
  expect(notebook.loads).toBe(1);
});
