import { describeAnswer, findUnfit } from "./answer.ts";
import type { Message } from "./message.ts";
import type { Draw, Field } from "./steps-check.ts";

/**
 * The likeliest reason for a wrong answer: the first mistake that leads to it; else the only one
 * that explains its wrong axes while the others are right; else what can be said without a cause.
 */
export function explainAnswer(
  field: Field,
  numbers: readonly number[],
  draw: Draw,
): Message {
  const right = field.right(draw);
  const values = { ...field.describe(draw), got: describeAnswer(numbers) };
  const answers = field.mistakes.map(({ id, answer }) => ({
    id,
    answer: answer(draw),
  }));
  const whole = answers.find(({ answer }) =>
    numbers.every((typed, axis) => isNear(typed, answer[axis])),
  );
  if (whole) return { id: whole.id, values };

  const unfit = findUnfit(numbers.filter(Number.isInteger));
  if (unfit) return unfit;
  const partial = answers.filter(({ answer }) =>
    numbers.every(
      (typed, axis) => typed === right[axis] || isNear(typed, answer[axis]),
    ),
  );
  if (partial.length === 1 && partial[0]) return { id: partial[0].id, values };
  return findUnfit(numbers) ?? { id: nameRightAxis(numbers, right), values };
}

function nameRightAxis(
  numbers: readonly number[],
  right: readonly number[],
): string {
  if (right.length !== 2) return "answer-wrong";
  if (numbers[0] === right[0]) return "answer-width-wrong";
  if (numbers[1] === right[1]) return "answer-height-wrong";
  return "answer-wrong";
}

// People round what they type: 2.67 or 2.7 stands for 8/3. Whole numbers are never rounded.
function isNear(typed: number, answer: number | undefined): boolean {
  if (answer === undefined || Number.isInteger(answer)) return typed === answer;
  return !Number.isInteger(typed) && Math.abs(typed - answer) <= 0.051;
}
