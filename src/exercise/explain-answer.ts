import { describeAnswer, findUnfit } from "./answer.ts";
import type { Message } from "./message.ts";
import type { Answers, Draw, Field } from "./steps-check.ts";

/**
 * The likeliest reason for a wrong answer: the first mistake that leads to it; else how it is
 * written; else, of a shape, the only mistake that explains its wrong axis while the other is
 * right; else what can be said without a cause.
 */
export function explainAnswer(
  field: Field,
  numbers: readonly number[],
  draw: Draw,
  typed: Answers = {},
): Message {
  const { largest, tolerance } = field;
  const right = field.right(draw);
  const between = field.expects === "pair" ? ", " : "×";
  const got = describeAnswer(numbers, between);
  const values = { ...field.describe(draw), got };
  const lacking = field.lacks?.(numbers, draw, typed);
  if (lacking)
    return { id: lacking.id, values: { ...values, ...lacking.values } };
  const answers = field.mistakes.map(({ id, answer }) => ({
    id,
    answer: answer(draw),
  }));
  const whole = answers.find(({ answer }) =>
    numbers.every((number, axis) => isNear(number, answer[axis], tolerance)),
  );
  if (whole) return { id: whole.id, values };

  const written = nameWriting(field, numbers, right);
  if (written) return { id: written, values };
  // A measured quantity may be any number, also a fraction or below zero.
  if (tolerance !== undefined) return { id: "answer-wrong", values };
  const unfit = findUnfit(numbers.filter(Number.isInteger), largest);
  if (unfit) return unfit;
  // Only the axes of a shape are independent: one of them can be right.
  const partial =
    field.expects === "shape"
      ? answers.filter(({ answer }) =>
          numbers.every(
            (number, axis) =>
              number === right[axis] || isNear(number, answer[axis]),
          ),
        )
      : [];
  if (partial.length === 1 && partial[0]) return { id: partial[0].id, values };
  const id =
    field.expects === "shape" ? nameRightAxis(numbers, right) : "answer-wrong";
  return findUnfit(numbers, largest) ?? { id, values };
}

/** What is wrong only in how a number is written: a share for a percentage, or rounded too much. */
function nameWriting(
  { isPercent, axes, tolerance = 0 }: Field,
  [typed = 0]: readonly number[],
  [right = 0]: readonly number[],
): string | undefined {
  if (axes > 1 || typed === 0) return undefined;
  if (isPercent && Math.abs(100 * typed - right) <= Math.max(tolerance, 0.51))
    return "answer-share";
  // Nobody rounds a small count.
  const isRounded =
    (!Number.isInteger(right) || right >= 1e5) &&
    [2, 3, 4, 5].some((digits) => Number(right.toPrecision(digits)) === typed);
  return isRounded ? "answer-rounded" : undefined;
}

function nameRightAxis(
  numbers: readonly number[],
  right: readonly number[],
): string {
  if (numbers[0] === right[0]) return "answer-width-wrong";
  if (numbers[1] === right[1]) return "answer-height-wrong";
  return "answer-wrong";
}

/** What rounding to one decimal takes away or adds, with room for the errors of binary numbers. */
const rounded = 0.051;

// People round what they type: 2.67 or 2.7 stands for 8/3. Whole numbers are never rounded.
function isNear(
  typed: number,
  answer: number | undefined,
  tolerance?: number,
): boolean {
  if (answer === undefined) return false;
  if (tolerance !== undefined) return Math.abs(typed - answer) <= tolerance;
  if (Number.isInteger(answer)) return typed === answer;
  return !Number.isInteger(typed) && Math.abs(typed - answer) <= rounded;
}
