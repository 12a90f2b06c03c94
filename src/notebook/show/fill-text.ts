import { formatText, formatTexts } from "../print.ts";
import { printValue } from "../print-value.ts";

/**
 * Values as one text, as consoles write it: the signs %s, %d, %i, %f, %o, %O and %c of a first text
 * stand for the values after it.
 */
export function fillText(values: unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string" || rest.length === 0)
    return formatTexts(values);
  let used = 0;
  const text = first.replace(/%([%cdfioOs])/g, (sign, kind: string) => {
    if (kind === "%") return kind;
    return used < rest.length ? textAs(kind, rest[used++]) : sign;
  });
  return formatTexts([text, ...rest.slice(used)]);
}

function textAs(kind: string, value: unknown): string {
  if (kind === "c") return ""; // a style, and outputs have none
  if (kind === "s") return formatText(value);
  if (kind === "o" || kind === "O") return printValue(value);
  const number = Number.parseFloat(formatText(value));
  return printValue(kind === "f" ? number : Math.trunc(number));
}
