import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  currentCompletions,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap, ViewPlugin } from "@codemirror/view";
import type { Completion as Offer } from "../../typing/cell-service.ts";
import { drawTypeInfo } from "./type-note.ts";
import type { TypedCell } from "./types.ts";

const name = /[\p{ID_Continue}$]*/u;

/** Offers names while the reader types, and on request. */
export function completion(typed: TypedCell): Extension {
  return [
    autocompletion({
      override: [(context) => complete(context, typed)],
      icons: false,
      maxRenderedOptions: 60,
    }),
    Prec.high(keymap.of([{ key: "Tab", run: acceptCompletion }])),
    closesAtRun,
  ];
}

/**
 * Closes the list; false if none was shown. A list that is still loading is cancelled, too, but Esc
 * then keeps its other meaning.
 */
export function closeOffers(view: EditorView): boolean {
  const isSeen = currentCompletions(view.state).length > 0;
  return closeCompletion(view) && isSeen;
}

/** Closes the list when the cell is run: it would cover the output. */
const closesAtRun = ViewPlugin.define((view) => {
  const close = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === "Enter" && (ctrlKey || metaKey)) closeOffers(view);
  };
  // As early as `runKey`, which lets the key go no further.
  view.contentDOM.addEventListener("keydown", close, { capture: true });
  return {};
});

async function complete(
  context: CompletionContext,
  { cell, types }: TypedCell,
): Promise<CompletionResult | null> {
  if (context.explicit) types.start({ isRequested: true });
  const { from, text } = context.matchBefore(name) ?? {
    from: context.pos,
    text: "",
  };
  const before = context.state.sliceDoc(Math.max(0, from - 1), from);
  if (!context.explicit && (text ? /^\d/.test(text) : !/[."']/.test(before)))
    return null;
  const offers = await types.ask("completions", cell, context.pos);
  if (!offers?.length) return null;
  const toOption = (offer: Offer): Completion => ({
    label: offer.name,
    detail: offer.kind,
    boost: boostOf(offer),
    async info() {
      const found = await types.ask("describe", cell, from, offer.name);
      return found ? drawTypeInfo(found) : null;
    },
  });
  const validFor = new RegExp(`^${name.source}$`, "u");
  return { from, options: offers.map(toOption), validFor };
}

/** What the reader has defined or imported comes before what every program has. */
function boostOf({ isNear, kind }: Offer): number {
  if (isNear) return 20;
  return kind === "keyword" ? 10 : 0;
}
