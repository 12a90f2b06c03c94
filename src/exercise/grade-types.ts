import { clipText } from "./clip-text.ts";
import { drawDistinct } from "./draw-distinct.ts";
import type { Message, MessageValues } from "./message.ts";
import { createRandom } from "./random.ts";
import {
  type TypeArgs,
  type TypePart,
  type TypesCheck,
  writeUse,
} from "./types-check.ts";
import type { Verdict } from "./verdict.ts";

/** What TypeScript says of the reader's code and of the types asked about, in their order. */
export interface TypeAnswers {
  problems: readonly { text: string }[];
  types: readonly TypeAnswer[];
}

export type TypeAnswer = { text: string } | { problem: string; code: number };

/** Asks TypeScript; the id of a message if it cannot be asked. */
export type AskTypes = (
  types: readonly string[],
) => Promise<TypeAnswers | { missing: string }>;

/** A use of a type that an attempt is judged by. */
export interface TypeUse {
  part: TypePart;
  args: TypeArgs;
  /** True if right and all mistakes are pairwise different here. */
  separates: boolean;
}

/** How many separating uses of each part an attempt gets. */
const separating = 4;

/** The uses of an attempt: of each part those that tell its mistakes apart, then its edges. */
export function drawUses({ parts }: TypesCheck, seed: number): TypeUse[] {
  const random = createRandom(seed);
  return parts.flatMap((part) => [
    ...Array.from({ length: separating }, (_, index) => ({
      part,
      args: drawDistinct(random, (random) => part.draw(random, index), [
        part.right,
        ...part.mistakes.map(({ answer }) => answer),
      ]),
      separates: true,
    })),
    ...part.edges.map((args) => ({ part, args, separates: false })),
  ]);
}

/** Judges the reader's types by what they stand for; how they are written does not matter. */
export async function gradeTypes(
  check: TypesCheck,
  ask: AskTypes,
  seed: number,
): Promise<Verdict> {
  const uses = drawUses(check, seed);
  const answers = await ask(
    uses.map(({ part, args }) => writeUse(part.name, args)),
  );
  const end = (outcome: Verdict["outcome"], message: Message): Verdict => ({
    ...{ outcome, message, seed },
    ...{ fields: [], openStages: 0 },
  });
  if ("missing" in answers)
    return end("unjudged", { id: answers.missing, values: {} });
  const found = findFault(check, uses, answers);
  if (found) return end("failed", found);
  return end("passed", { id: "types-passed", values: { count: uses.length } });
}

function findFault(
  check: TypesCheck,
  uses: readonly TypeUse[],
  { problems, types }: TypeAnswers,
): Message | undefined {
  const [first] = problems;
  if (first) return { id: "types-problem", values: { error: first.text } };
  for (const part of check.parts) {
    const own = uses.flatMap((use, i) =>
      use.part === part ? [{ ...use, answer: types[i]! }] : [],
    );
    const message =
      findRefusal(own) ?? findMistake(part, own) ?? findWrong(own);
    if (message) return message;
  }
  return undefined;
}

type Answered = TypeUse & { answer: TypeAnswer };

/** Messages by the numbers of TypeScript's errors. */
const refusals: [id: string, codes: number[]][] = [
  // No such name; one like it; a value and no type.
  ["type-missing", [2304, 2552, 2749]],
  // Not so many arguments; none at all; not what a parameter extends; between so and so many.
  ["type-parameters", [2314, 2315, 2344, 2707]],
  // Without end; a union too large to write out.
  ["type-too-deep", [2589, 2590]],
];

/** What TypeScript has against a use. */
function findRefusal(uses: readonly Answered[]): Message | undefined {
  for (const { part, args, answer } of uses) {
    if (!("problem" in answer)) continue;
    const { code, problem: error } = answer;
    const values = { name: part.name, use: writeUse(part.name, args), error };
    const [id = "type-problem"] =
      refusals.find(([, codes]) => codes.includes(code)) ?? [];
    return { id, values };
  }
  return undefined;
}

/** A mistake explains a type that does the same wherever the mistakes can be told apart. */
function findMistake(
  { mistakes }: TypePart,
  uses: readonly Answered[],
): Message | undefined {
  const telling = uses.filter(({ separates }) => separates);
  const found = mistakes.find(({ answer }) =>
    telling.every((use) => textOf(use) === answer(use.args)),
  );
  const [use] = telling;
  return found && use && { id: found.id, values: describe(use) };
}

function findWrong(uses: readonly Answered[]): Message | undefined {
  const use = uses.find((one) => textOf(one) !== one.part.right(one.args));
  if (!use) return undefined;
  const isLiteral = /^(\d+|".*"|\[.*\]|never)$/s.test(textOf(use));
  return {
    id: isLiteral ? "type-wrong" : "type-not-literal",
    values: describe(use),
  };
}

function describe({ part, args, answer }: Answered): MessageValues {
  const got = "text" in answer ? answer.text : "";
  return {
    use: writeUse(part.name, args),
    got: clipText(got, 80),
    expected: part.right(args),
  };
}

function textOf({ part, answer }: Answered): string {
  if (!("text" in answer)) return "";
  return part.unify?.(answer.text) ?? answer.text;
}
