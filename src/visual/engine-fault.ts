import type { RuntimeWords } from "../i18n/runtime.ts";
import type { CellError } from "../notebook/output.ts";

/** Mistakes that engines report in words of their own. */
export type EngineFault = keyof RuntimeWords["engine"];

/** How V8, Firefox and WebKit word each; the first group is the name, if the engine tells it. */
const wordings: [EngineFault, RegExp][] = [
  // WebKit names the method that an iteration would call.
  ["not-list", /^undefined is not a function \(near |^Spread syntax requires/],
  ["not-list", /or its return value is not iterable/],
  [
    "no-semicolon",
    /^(?:[\d.]+|"[^"]*"|\[[^\]]*\]|\{[^}]*\}) is not a function/,
  ],
  ["not-function", /^([\p{L}$_][\p{L}\p{N}$_]*) is not a function/u],
  ["not-method", /^(.+?) is not a function/],
  ["not-constructor", /^(.+?) is not a constructor/],
  ["needs-new", /^(?:Cannot call a )?class constructor/i],
  ["no-value", /^Cannot (?:read|set) properties of (?:undefined|null)/],
  ["no-value", /^Cannot destructure property/],
  ["no-value", /^Cannot convert undefined or null to object/],
  ["no-value", /^can't access property .+(?:undefined|null)$/],
  ["no-value", /^can't convert (?:undefined|null) to object/],
  ["no-value", /^(?:undefined|null) (?:is not an object|has no properties)/],
  ["no-value", /^\S+ is (?:undefined|null)$/],
  ["no-value", /^Right side of assignment cannot be destructured/],
  ["constant", /^Assignment to constant variable/],
  ["constant", /^invalid assignment to const/],
  // WebKit says the same of a const.
  ["read-only", /^Attempted to assign to readonly property/],
  [
    "read-only",
    /^Cannot (?:assign to read only|(?:re)?define|add|delete) prop/,
  ],
  ["read-only", /^\S+ is read-only$|non-writable length$/],
  [
    "read-only",
    /^can't (?:re)?define .*property|non-configurable and can't be/,
  ],
  ["read-only", /^Attempting to (?:change|define)|^Unable to delete property/],
  ["too-early", /^Cannot access '(.+)' before initialization/],
  ["too-early", /^can't access lexical declaration '(.+)' before init/],
  ["too-early-somewhere", /^Cannot access uninitialized variable/],
  [
    "not-iterable",
    /^(?:(?:number|object|string|boolean) )?(.+?) is not iterable/,
  ],
  ["recursion", /^Maximum call stack size exceeded|^too much recursion/],
  ["array-length", /^invalid (?:typed )?array length|: Invalid array length$/i],
  ["array-length", /^Array (?:length must be|size is not) a /],
  ["array-length", /^length (?:cannot be negative|too large)/],
  ["too-long", /^Invalid string length|^allocation size overflow/],
  ["promise", /^Cannot convert a Promise/],
  ["mixed-bigint", /^(?:Cannot mix|can't convert|Invalid mix of) BigInt/],
];

const classes = ["RangeError", "ReferenceError", "TypeError", "InternalError"];

/** The mistake behind an error of the engine; undefined if it is not known, or not the engine's. */
export function engineFault({
  code,
  message,
  values,
}: CellError): { fault: EngineFault; name: string } | undefined {
  const isEngine = classes.includes(String(values.class)) && !values.template;
  if (code !== "thrown" || !isEngine) return undefined;
  for (const [fault, wording] of wordings) {
    const found = wording.exec(message);
    if (found) return { fault, name: found[1] ?? "" };
  }
  return undefined;
}
