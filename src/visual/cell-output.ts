import { fill } from "../i18n/fill.ts";
import type { OutputWords, RuntimeWords } from "../i18n/runtime.ts";
import type { CellOutput, TensorOutput } from "../notebook/output.ts";
import { h, type VNode } from "./node.ts";
import type { Drawers } from "./output/drawers.ts";
import type { ErrorPlace } from "./output/error.ts";
import {
  drawPlain,
  foldRepeats,
  isPlain,
  type PlainOutput,
} from "./output/plain.ts";

/** What drawing an output needs besides the output itself. */
export interface OutputContext extends ErrorPlace {
  /** Words; text and logs need none, and only errors need more than those for outputs. */
  words: Partial<Pick<RuntimeWords, "engine" | "errors" | "hints" | "output">>;
  /** What `loadDrawers` gave for these outputs; without it, tensors are text alone. */
  drawers?: Drawers;
}

/** Tensors of one cell that get a heat map: of hundreds, nobody would look at each. */
const maximumMaps = 20;

/** The drawing of everything that a cell has put out, in order; repeats are folded. */
export function drawOutputs(
  outputs: CellOutput[],
  context: OutputContext,
): VNode[] {
  let maps = 0;
  return foldRepeats(outputs).map(({ output, count }) => {
    const isTextAlone = output.kind === "tensor" && maps++ >= maximumMaps;
    const drawers = isTextAlone ? undefined : context.drawers;
    return drawOutput(output, count, { ...context, drawers });
  });
}

/** A context with the words that all but text and logs need. */
interface WordedContext extends OutputContext {
  words: OutputContext["words"] & OutputWords;
}

function drawOutput(
  output: CellOutput,
  count: number,
  context: OutputContext,
): VNode {
  return isPlain(output)
    ? drawPlain(output, count)
    : drawWorded(output, worded(context));
}

function worded(context: OutputContext): WordedContext {
  const { output } = context.words;
  if (!output)
    throw new Error("drawOutputs: only text and logs need no words; give some");
  return { ...context, words: { ...context.words, output } };
}

function drawWorded(
  output: Exclude<CellOutput, PlainOutput>,
  context: WordedContext,
): VNode {
  const { words } = context;
  switch (output.kind) {
    case "tensor":
      return drawTensor(output, context);
    case "table":
      return drawn(output.kind, context.drawers?.table?.(output, words));
    case "plot":
      return drawn(output.kind, context.drawers?.plot?.(output, words));
    case "image":
      return drawn(output.kind, context.drawers?.image?.(output, words));
    case "audio":
      return drawn(output.kind, context.drawers?.audio?.(output, words));
    case "input":
      return drawn(output.kind, context.drawers?.input?.(output, words));
    case "progress":
      return drawn(output.kind, context.drawers?.progress?.(output, words));
    case "error":
      return drawn(
        output.kind,
        context.drawers?.error?.(output, words, context),
      );
    case "dropped":
      return h(
        "p",
        { class: "out out-dropped" },
        fill(words.output.dropped, { count: output.count }),
      );
  }
}

/** The node that a drawer has made. @throws Error if there is none: its drawer was not loaded. */
function drawn(kind: CellOutput["kind"], node: VNode | undefined): VNode {
  if (node) return node;
  throw new Error(
    `drawOutputs: no drawer for ${kind}; give loadDrawers' result`,
  );
}

function drawTensor(
  output: TensorOutput,
  { words, drawers = {} }: WordedContext,
): VNode {
  const shape = output.shape.join(", ");
  const title = fill(words.output.tensor, { shape });
  // Wide outputs scroll on a phone, so they must be focusable for the keyboard.
  const tabindex = /.{25}/.test(output.text) && 0;
  const attrs = { class: "out out-tensor", title, tabindex };
  const text = h("pre", attrs, output.text);
  const map = drawers.tensor?.(output, words);
  return map ? h("div", { class: "out-tensor-row" }, text, map) : text;
}
