import { type Extension, StateEffect, StateField } from "@codemirror/state";
import {
  EditorView,
  keymap,
  showTooltip,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import type { Signature } from "../../typing/cell-service.ts";
import { drawSignature } from "./type-note.ts";
import type { TypedCell } from "./types.ts";

const setSignature = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setSignature)) return effect.value;
    if (!tooltip || !transaction.docChanged) return tooltip;
    return { ...tooltip, pos: transaction.changes.mapPos(tooltip.pos) };
  },
  provide: (field) => showTooltip.from(field),
});

/** Shows a call's parameters from its opening bracket to its closing one. */
export function signatureHelp(typed: TypedCell): Extension {
  const plugin = ViewPlugin.define((view) => new Watch(view, typed));
  const request = (view: EditorView) => {
    typed.types.start({ isRequested: true });
    void view.plugin(plugin)?.ask();
    return true;
  };
  return [shown, plugin, keymap.of([{ key: "Mod-Shift-Space", run: request }])];
}

/** Closes the help; false if there is none. */
export function closeSignature(view: EditorView): boolean {
  if (!view.state.field(shown, false)) return false;
  view.dispatch({ effects: setSignature.of(null) });
  return true;
}

class Watch {
  readonly #view: EditorView;
  readonly #typed: TypedCell;
  #announced = "";

  constructor(view: EditorView, typed: TypedCell) {
    this.#view = view;
    this.#typed = typed;
  }

  update({
    docChanged,
    focusChanged,
    selectionSet,
    state,
    transactions,
    view,
  }: ViewUpdate) {
    if (focusChanged && !view.hasFocus)
      return void queueMicrotask(() => closeSignature(view));
    const { head } = state.selection.main;
    const isOpening =
      transactions.some((each) => each.isUserEvent("input")) &&
      /[(,]/.test(state.sliceDoc(Math.max(0, head - 1), head));
    const isShown = state.field(shown) !== null;
    if (isOpening || (isShown && (docChanged || selectionSet)))
      queueMicrotask(() => void this.ask());
  }

  async ask(): Promise<void> {
    const { cell, types } = this.#typed;
    const { doc, selection } = this.#view.state;
    const { head } = selection.main;
    const signature = await types.ask("signature", cell, head);
    const { hasFocus, state } = this.#view;
    if (!hasFocus) return; // the reader has left before it came
    if (state.doc !== doc || state.selection.main.head !== head) return;
    if (!signature) return void closeSignature(this.#view);
    const create = () => ({ dom: drawSignature(signature) });
    const tooltip: Tooltip = { pos: head, above: true, create };
    this.#view.dispatch({
      effects: [setSignature.of(tooltip), ...this.#announce(signature)],
    });
  }

  /** Each parameter is said once, and not again at every key. */
  #announce({ before, parameter }: Signature) {
    const text = parameter || before;
    if (text === this.#announced) return [];
    this.#announced = text;
    return [EditorView.announce.of(text)];
  }
}
