import { clipText } from "./clip-text.ts";
import { groupDigits } from "./group-digits.ts";
import type { Message } from "./message.ts";

/** What an answer has to look like. */
export interface AnswerForm {
  /** Lengths in a shape; 1 for a single number. */
  axes: number;
  /** Where the answer is a list of any length up to `axes`: its shortest. */
  fewest?: number;
  /** Numbers of a pair or a list are parted by commas, those of a shape by ×. */
  expects?: "number" | "pair" | "shape";
  /** True if it is asked in percent, so that the sign adds nothing. */
  isPercent?: boolean;
}

/** An answer as numbers, or why it cannot be judged; an answer of spaces is empty. */
export type AnswerReading =
  { empty: true } | { numbers: number[] } | { problem: Message };

/** No length in a lesson comes near; beyond it, a digit was typed twice. */
const usualLargest = 100_000;

/**
 * Reads a number or a shape as people write it: `2x2`, `2×2`, `2*2`, `2 2`, `2, 2`, `(2, 2)`,
 * `[2, 2]`, `torch.Size([2, 2])`, `2 by 2`, `２，２`. Decimals are read too, so that a mistake can be
 * recognised by them; `findUnfit` refuses those that nothing recognises. `36%` is 0.36.
 */
export function readAnswer(
  text: string,
  { axes, fewest = axes, expects, isPercent }: AnswerForm,
): AnswerReading {
  const plain = text
    // NFKC would turn 2² into 22.
    .replace(/[²³¹⁰⁴-⁹₀-₉]/g, "^")
    .normalize("NFKC")
    .trim()
    .replace(/^[\p{L}_]+\s*=\s*/u, "")
    .replace(/\s*%$/, isPercent ? "" : "/100")
    .replace(/^torch\.Size\s*/i, "")
    .replace(/[−–—]/g, "-");
  if (plain === "") return { empty: true };
  const example = Array.from({ length: fewest }, () => 5).join(
    expects === "pair" ? ", " : "×",
  );
  const unwrapped = unwrap(plain);
  const inner = axes === 1 ? unwrapped && joinThousands(unwrapped) : unwrapped;
  const tokens = inner?.split(separator).filter((token) => token !== "") ?? [];
  const numbers = tokens.map(readNumber);
  if (!inner || numbers.length === 0 || numbers.some(Number.isNaN)) {
    return problem("answer-prose", {
      text: clipText(text.trim(), 24),
      example,
    });
  }
  if (numbers.length < fewest || numbers.length > axes) {
    return problem("answer-axes", {
      got: numbers.length,
      wanted: fewest === axes ? axes : `${fewest}–${axes}`,
      example,
    });
  }
  return { numbers };
}

/** What makes numbers impossible as lengths or amounts; undefined if they could be right. */
export function findUnfit(
  numbers: readonly number[],
  largest = usualLargest,
): Message | undefined {
  for (const number of numbers) {
    const values = { got: describeAnswer([number]) };
    if (Math.abs(number) > largest) return { id: "answer-too-large", values };
    if (number < 0) return { id: "answer-negative", values };
    if (!Number.isInteger(number)) return { id: "answer-not-integer", values };
  }
  return undefined;
}

/** A number or a shape in one form, for messages: `5`, `0.5556`, `2×4`, `462,422,016`. */
export function describeAnswer(
  numbers: readonly number[],
  between = "×",
): string {
  return numbers.map((n) => groupDigits(Number(n.toFixed(4)))).join(between);
}

const separator = /\s*(?:[x×*✕·,、;乘]|\bby\b)\s*|\s+/i;

/** What is inside one matching pair of brackets; the text itself if there are none. */
function unwrap(text: string): string | undefined {
  const pairs = ["()", "[]", "{}", "【】"];
  const pair = pairs.find(([open]) => text.startsWith(open ?? ""));
  if (!pair) return text;
  if (!text.endsWith(pair[1] ?? "")) return undefined;
  return unwrap(text.slice(1, -1).trim());
}

/** `118,013,952` and `118 013 952` are one number where one is asked for. */
function joinThousands(text: string): string {
  const isGrouped = /^\d{1,3}(?:([, '_])\d{3})(?:\1\d{3})*$/.test(text);
  return isGrouped ? text.replace(/\D/g, "") : text;
}

/** A number, also as a fraction `4/9`. */
function readNumber(token: string): number {
  const [top = "", bottom, ...rest] = token.split("/");
  if (rest.length > 0) return NaN;
  return bottom === undefined
    ? readPlain(top)
    : readPlain(top) / readPlain(bottom);
}

// Number() alone would take "0x10", "" and "Infinity" for numbers.
function readPlain(token: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(token)
    ? Number(token)
    : NaN;
}

function problem(id: string, values: Message["values"]): AnswerReading {
  return { problem: { id, values } };
}
