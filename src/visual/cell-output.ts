import { fill } from "../i18n/fill.ts";
import type { RuntimeWords } from "../i18n/runtime.ts";
import type { CellError, CellOutput, Frame } from "../notebook/output.ts";
import { h, type VNode } from "./node.ts";

/** What drawing an output needs besides the output itself. */
export interface OutputContext {
  words: RuntimeWords;
  /** The cell that shows it: a place in this cell is named by its line alone. */
  cell: string;
  /** The library's messages in the reader's language, by English template; English without it. */
  faults?: Record<string, string>;
}

/** The drawing of everything that a cell has put out, in order; equal logs are folded. */
export function drawOutputs(
  outputs: CellOutput[],
  context: OutputContext,
): VNode[] {
  return foldLogs(outputs).map(({ output, count }) =>
    drawOutput(output, count, context),
  );
}

function drawOutput(
  output: CellOutput,
  count: number,
  context: OutputContext,
): VNode {
  const { words } = context;
  switch (output.kind) {
    case "text":
      return h("pre", { class: "out out-text" }, output.text);
    case "log":
      return h(
        "pre",
        { class: `out out-log out-${output.level}` },
        output.text,
        ...(count > 1 ? [h("span", { class: "out-count" }, `×${count}`)] : []),
      );
    case "tensor":
      return h(
        "pre",
        {
          class: "out out-tensor",
          title: fill(words.output.tensor, { shape: output.shape.join(", ") }),
        },
        output.text,
      );
    case "error":
      return drawError(output.error, context);
    case "dropped":
      return h(
        "p",
        { class: "out out-dropped" },
        fill(words.output.dropped, { count: output.count }),
      );
  }
}

function drawError(error: CellError, context: OutputContext): VNode {
  const hint = hintFor(error, context.words);
  return h(
    "div",
    { class: "out out-failure" },
    h("p", { class: "out-message" }, sentence(error, context)),
    ...(hint ? [h("p", { class: "out-hint" }, hint)] : []),
    ...(error.frames.length > 0
      ? [
          h(
            "ol",
            { class: "out-frames" },
            ...error.frames.map((frame) => drawFrame(frame, context)),
          ),
        ]
      : []),
  );
}

/** One sentence that says what happened, in the reader's language where it is known. */
export function sentence(error: CellError, context: OutputContext): string {
  const { words, faults = {} } = context;
  const template = words.errors[error.code];
  return fill(template, {
    ...error.values,
    message: wordMessage(error, faults),
  });
}

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
  return `${values.op}: ${fill(translated, worded)}`;
}

function hintFor(error: CellError, words: RuntimeWords): string | undefined {
  const { fullWidth, from, near } = error.values;
  const key = fullWidth
    ? "full-width"
    : near
      ? "near"
      : from && error.code === "unknown-name"
        ? "from"
        : error.code;
  const template = words.hints[key];
  return template && fill(template, error.values);
}

function drawFrame(frame: Frame, { cell, words }: OutputContext): VNode {
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

function foldLogs(
  outputs: CellOutput[],
): { output: CellOutput; count: number }[] {
  const folded: { output: CellOutput; count: number }[] = [];
  for (const output of outputs) {
    const last = folded.at(-1);
    if (last && isSameLog(last.output, output)) last.count++;
    else folded.push({ output, count: 1 });
  }
  return folded;
}

function isSameLog(a: CellOutput, b: CellOutput): boolean {
  return (
    a.kind === "log" &&
    b.kind === "log" &&
    a.level === b.level &&
    a.text === b.text
  );
}
