import { sentenceOf } from "./sentence.ts";
import { show } from "./show.ts";

/**
 * What went wrong, as data: the sentence in English and what stands in it. A page that speaks
 * another language looks `template` up and fills in the same values.
 */
export interface Fault {
  /** The function as the reader called it, for example "conv2d". */
  op: string;
  /** `fact with numbers; what to do`, with `{0}`, `{1}`, … where the values go. */
  template: string;
  values: readonly string[];
}

/**
 * A RangeError, for the right kind of value, but one that does not work:
 * ``throw fault`${op}: fact with ${number}; what to do` ``. Texts are words of the sentence; other
 * values are shown.
 */
export function fault(
  texts: readonly string[],
  op: string,
  ...values: unknown[]
): RangeError {
  return new RangeError(...report(texts, op, values));
}

/** A TypeError, for the wrong kind of value, for example text where a number belongs. */
export function kindFault(
  texts: readonly string[],
  op: string,
  ...values: unknown[]
): TypeError {
  return new TypeError(...report(texts, op, values));
}

/** For a `value` that should have been another number: a TypeError if it is none at all. */
export function numberFault(
  texts: readonly string[],
  op: string,
  name: string,
  value: unknown,
  ...values: unknown[]
): RangeError | TypeError {
  const kind = typeof value === "number" ? fault : kindFault;
  return kind(texts, op, name, show(value), ...values);
}

/** What an error is made of. */
function report(
  texts: readonly string[],
  op: string,
  given: readonly unknown[],
): [message: string, options: { cause: Fault }] {
  const values = given.map((value) =>
    typeof value === "string" ? value : show(value),
  );
  const raw = sentenceOf(texts);
  const fill = (op: string, words: readonly string[]) =>
    String.raw({ raw }, op, ...words);
  // After the function come ": " and the sentence.
  const template = fill(
    "",
    values.map((_, place) => `{${place}}`),
  ).slice(2);
  return [fill(op, values), { cause: { op, template, values } }];
}

/** The fault that `error` reports; undefined if the library did not make it. */
export function faultOf(error: unknown): Fault | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null) return undefined;
  const { op, template, values } = cause as Partial<Fault>;
  const isFault =
    typeof op === "string" &&
    typeof template === "string" &&
    Array.isArray(values);
  return isFault ? { op, template, values } : undefined;
}
