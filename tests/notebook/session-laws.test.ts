import fc from "fast-check";
import { expect, test } from "vitest";
import { Notebook, type TestCell } from "./notebook.ts";

const sources = fc.constantFrom(
  "const x = 1; x",
  "const x = 2; x",
  "const y = x + 1; y",
  "const x = y * 10; x",
  "x + y",
  "x",
  "[x, typeof y]",
  "const y = 3; throw new Error('no')",
  "throw new Error('x is ' + x)",
  "const x = ;",
  "x = 5;",
  "import { gate } from 'test'; const y = 2; y",
  "typeof gate",
  "import { door } from 'test';",
  "console.log('only a log')",
  "Math.max(x, y); display(x)",
);

const id = fc.constantFrom("a", "b", "c", "d");
const step = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), id, source: sources }),
  fc.record({ kind: fc.constant("reset" as const), id }),
  fc.record({ kind: fc.constant("run" as const), id }),
  fc.record({ kind: fc.constant("runAll" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const cells = fc.oneof(
  { weight: 3, arbitrary: sources },
  fc.record({ source: sources, isManual: fc.constant(true as const) }),
);
const lessons = fc.array(cells, { minLength: 4, maxLength: 4 });

test("what is not marked out of date is what running all from clean shows", async () => {
  await fc.assert(
    fc.asyncProperty(lessons, fc.array(step, { maxLength: 8 }), checkEachStep),
    { numRuns: 150 },
  );
});

test("running all leaves nothing out of date", async () => {
  const property = async (lesson: TestCell[], steps: Step[]) => {
    const notebook = new Notebook(...lesson);
    for (const each of steps) await take(notebook, each);
    await notebook.runAll();
    expect(notebook.states).toMatch(/^((blocked|done|failed) ?){4}$/);
  };
  await fc.assert(
    fc.asyncProperty(lessons, fc.array(step, { maxLength: 4 }), property),
    { numRuns: 50 },
  );
});

async function checkEachStep(lesson: TestCell[], steps: Step[]): Promise<void> {
  const notebook = new Notebook(...lesson);
  const built = new Notebook(...lesson);
  await built.runAll();
  for (const each of steps) {
    await take(notebook, each);
    await notebook.session.prepare();
    const clean = await withoutHistory(notebook, lesson);
    for (const cell of notebook.session.ids) {
      const state = notebook.state(cell);
      if (state === "edited" || state === "stale") continue;
      const shown = (state === "built" ? built : notebook).shown(cell);
      expect(`${cell}: ${shown}`).toBe(`${cell}: ${clean.shown(cell)}`);
    }
  }
}

/** The same texts in a session in which nothing else has ever happened. */
async function withoutHistory(
  { session }: Notebook,
  lesson: TestCell[],
): Promise<Notebook> {
  const clean = new Notebook(...lesson);
  for (const cell of session.ids)
    clean.session.edit(cell, session.source(cell));
  await clean.runAll();
  return clean;
}

async function take(notebook: Notebook, step: Step): Promise<void> {
  const { session } = notebook;
  if (step.kind === "edit") session.edit(step.id, step.source);
  else if (step.kind === "reset")
    session.edit(step.id, session.original(step.id));
  else if (step.kind === "run") await notebook.run(step.id);
  else await notebook.runAll();
}
