import { fill } from "../../i18n/fill.ts";
import type { OutputWords, RuntimeWords } from "../../i18n/runtime.ts";
import type { CellError, CellOutput, Frame } from "../../notebook/output.ts";
import type { Habit } from "../../notebook/syntax-message.ts";
import { engineFault } from "../engine-fault.ts";
import { h, type VNode } from "../node.ts";
import { absentKind } from "./absent-names.ts";
import { nearKeyword } from "./near-keyword.ts";
import { pythonFunctions, pythonMethods, pythonNames } from "./python-names.ts";
import { type Surroundings, typescriptTwin } from "./typescript-twin.ts";

type ErrorOutput = Extract<CellOutput, { kind: "error" }>;

type ErrorWords = OutputWords &
  Partial<Pick<RuntimeWords, "engine" | "errors" | "hints">>;

/** Where an error is shown. */
export interface ErrorPlace {
  /** A place in this cell is named by its line alone. */
  cell: string;
  /** The library's messages in the reader's language, by English template; English without it. */
  faults?: Record<string, string>;
}

interface ErrorContext extends ErrorPlace {
  words: ErrorWords;
}

/** What went wrong in a sentence, what can be done about it, and where it was. */
export function drawError(
  { error }: ErrorOutput,
  words: ErrorWords,
  place: ErrorPlace,
): VNode {
  const context = { ...place, words };
  if (error.code === "left-timers" || error.code === "promise")
    return drawWarning(error, context);
  const hints = hintsFor(error, context.words);
  const places = [
    ...error.frames.map((frame) => drawFrame(frame, context)),
    ...drawPointer(error, context),
  ];
  return h(
    "div",
    { class: "out out-failure" },
    h("p", { class: "out-message" }, sentence(error, context)),
    ...hints.map((hint) => h("p", { class: "out-hint" }, hint)),
    places.length > 0 && h("ol", { class: "out-frames" }, ...places),
  );
}

/** A remark that is no failure, drawn like a warning. */
function drawWarning(error: CellError, context: ErrorContext): VNode {
  const text = sentence(error, context);
  return h("p", { class: "out out-log out-warn" }, text);
}

/** One sentence that says what happened, in the reader's language where it is known. */
function sentence(error: CellError, context: ErrorContext): string {
  const { words, faults = {} } = context;
  // Without words, what the engine or the library said.
  const template = words.errors?.[error.code] ?? (error.message || error.code);
  const { feature = "" } = error.values;
  return fill(template, {
    ...error.values,
    feature: faults[feature] ?? feature,
    message: wordMessage(error, faults),
  });
}

/** Each sentence of the library begins with the function that says it. */
const whose = "{op}: {fault}";

/** What the library or the parser said, translated as far as there are words for it. */
function wordMessage(
  { code, message, values }: CellError,
  faults: Record<string, string>,
): string {
  if (code === "syntax") {
    // The parser puts what it is about in quotes: "Unexpected character '（'".
    const it = /'(.+?)'/.exec(message)?.[1] ?? "";
    const translated = faults[message.replace(`'${it}'`, "'{it}'")];
    return translated ? fill(translated, { it }) : message;
  }
  const translated = faults[String(values.template)];
  if (!translated) return message;
  const worded: CellError["values"] = {};
  for (const [name, value] of Object.entries(values))
    worded[name] = faults[value] ?? value;
  return fill(faults[whose] ?? whose, {
    op: values.op ?? "",
    fault: fill(translated, worded),
  });
}

function hintsFor(error: CellError, words: ErrorWords): string[] {
  const hint = hintFor(error, words);
  const unawaited = error.values.unawaited ? words.hints?.unawaited : undefined;
  return [hint, unawaited].filter((each) => each !== undefined);
}

function hintFor(error: CellError, words: ErrorWords): string | undefined {
  const { hints, engine } = words;
  const instead = insteadOf(error);
  if (instead && hints?.instead) return fill(hints.instead, { instead });
  const fault = engineFault(error);
  const isOfConsole = fault?.name?.startsWith("console.");
  if (fault && engine && !isOfConsole)
    return fill(engine[fault.fault], { name: fault.name });
  const near = nearOf(error);
  const values = { ...error.values, ...(near && { near }) };
  const key = isOfConsole ? "console" : hintKey({ ...error, values });
  const template = hints?.[key];
  return template && fill(template, values);
}

/** How TypeScript writes what the reader knows from Python. */
function insteadOf(error: CellError): number | string | undefined {
  const { code, values } = error;
  if (values.instead) return values.instead;
  const place = placeOf(error);
  if (place) return typescriptTwin(place);
  if (code === "unknown-name" && !values.isNew)
    return own(pythonNames, String(values.name));
  const { fault, name = "" } = engineFault(error) ?? {};
  if (fault === "not-function") return own(pythonFunctions, name);
  if (fault === "not-method")
    return own(pythonMethods, name.split(".").at(-1)!);
  return undefined;
}

/** What is spelt much like a word in front of the place where reading stopped. */
function nearOf(error: CellError): string | undefined {
  const place = placeOf(error);
  return place && nearKeyword(place.before);
}

/** Where reading stopped, if nothing else is known of it. */
function placeOf({ code, values }: CellError): Surroundings | undefined {
  const { above = "", before, rest = "" } = values;
  if (code !== "syntax" || before === undefined) return undefined;
  return { above: `${above}`, before: `${before}`, rest: `${rest}` };
}

function own(twins: Record<string, string>, name: string): string | undefined {
  return Object.hasOwn(twins, name) ? twins[name] : undefined;
}

function hintKey({ code, values }: CellError): keyof RuntimeWords["hints"] {
  if (values.fullWidth) return "full-width";
  if (values.habit) return values.habit as Habit;
  const isUnknown = code === "unknown-name";
  const absent = isUnknown && absentKind(String(values.name));
  if (absent) return absent;
  if (values.isNew) return "undeclared";
  if (values.near) return "near";
  if (values.elsewhere) return "elsewhere";
  if (values.name === "default") return "default-import";
  if (values.names) return "exports";
  return isUnknown && values.from ? "from" : code;
}

/** Leads to the other cell that the error is about: the one that failed, or that owns a name. */
function drawPointer({ values }: CellError, { words }: ErrorContext): VNode[] {
  const { cell } = values;
  if (cell === undefined) return [];
  const text = fill(words.output.toCell, { cell });
  return [h("li", {}, h("a", { href: `#cell-${cell}` }, text))];
}

function drawFrame(frame: Frame, { cell, words }: ErrorContext): VNode {
  const place = frame.cell === cell ? words.output.at : words.output.inCell;
  return h(
    "li",
    {},
    h(
      "a",
      { href: `#cell-${frame.cell}`, "data-line": frame.line },
      fill(place, { cell: frame.cell, line: frame.line }),
    ),
  );
}
