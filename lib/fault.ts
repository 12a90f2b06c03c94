/**
 * What went wrong, as data: the sentence in English and the numbers in it. A page that speaks
 * another language looks `template` up and fills in the same numbers.
 */
export interface Fault {
  /** The function as the reader called it, for example "conv2d". */
  op: string;
  /** `fact with numbers; what to do`, with a `{name}` wherever a value goes. */
  template: string;
  values: Record<string, number | string>;
}

/** `template` with every `{name}` replaced by the value of that name. */
export function fill(template: string, values: Fault["values"]): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}

/** A RangeError: the right kind of value, but one that does not work. */
export function fault(
  op: string,
  template: string,
  values: Fault["values"] = {},
): RangeError {
  return new RangeError(`${op}: ${fill(template, values)}`, {
    cause: { op, template, values } satisfies Fault,
  });
}

/** A TypeError: the wrong kind of value, for example text where a number belongs. */
export function kindFault(
  op: string,
  template: string,
  values: Fault["values"] = {},
): TypeError {
  return new TypeError(`${op}: ${fill(template, values)}`, {
    cause: { op, template, values } satisfies Fault,
  });
}

/** The fault that `error` reports; undefined if the library did not make it. */
export function faultOf(error: unknown): Fault | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null) return undefined;
  const { op, template, values } = cause as Partial<Fault>;
  const isFault =
    typeof op === "string" &&
    typeof template === "string" &&
    typeof values === "object" &&
    values !== null;
  return isFault ? { op, template, values } : undefined;
}
