import { bundle } from "../../../src/build/bundle.ts";

/** The judge with the checks of these exercises, as a program for the page. */
export async function bundleJudge(exercises: string[]): Promise<string> {
  const entry = "the-judge";
  const program = [
    `import { offerJudge } from "./tests/journeys/exercises/page.ts";`,
    ...exercises.map(
      (id, index) =>
        `import { check as check${index} } from "./content/exercises/${id}/check.ts";`,
    ),
    `offerJudge([${exercises.map((_, index) => `check${index}`).join()}]);`,
  ].join("\n");
  const { code } = await bundle({
    input: entry,
    plugins: [
      {
        name: "the-judge",
        resolveId: (id, importer) =>
          id === entry
            ? `${process.cwd()}/${entry}.ts`
            : importer?.endsWith(`${entry}.ts`)
              ? `${process.cwd()}/${id}`
              : null,
        load: (id) => (id.endsWith(`/${entry}.ts`) ? program : null),
      },
    ],
    output: { format: "es", codeSplitting: false },
  });
  return code;
}
