import { type Extension, StateEffect, StateField } from "@codemirror/state";
import {
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
} from "@codemirror/view";
import type { TypeInfo } from "../../typing/cell-service.ts";
import { drawTypeInfo } from "./type-note.ts";
import type { TypedCell } from "./types.ts";

const setTooltip = StateEffect.define<Tooltip | null>();

/** The tooltip that was asked for at the caret; moving or typing ends it. */
const atCaret = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { docChanged, effects, selection }) {
    const effect = effects.find((each) => each.is(setTooltip));
    if (effect) return effect.value;
    return docChanged || selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Shows the type of a name under the pointer, or at the caret by key. */
export function hover(typed: TypedCell): Extension {
  return [
    hoverTooltip((view, pos) => infoAt(view, pos, typed)),
    atCaret,
    keymap.of([
      {
        key: "Mod-k Mod-i",
        run(view) {
          typed.types.start({ isRequested: true });
          void showAtCaret(view, typed);
          return true;
        },
      },
    ]),
  ];
}

/** Closes the tooltip at the caret; false if there is none. */
export function closeHover(view: EditorView): boolean {
  if (!view.state.field(atCaret, false)) return false;
  view.dispatch({ effects: setTooltip.of(null) });
  return true;
}

async function infoAt(
  view: EditorView,
  pos: number,
  { cell, types }: TypedCell,
): Promise<(Tooltip & { info: TypeInfo }) | null> {
  const { doc } = view.state;
  const info = await types.ask("info", cell, pos);
  if (!info || view.state.doc !== doc) return null;
  const { from, to } = info;
  const create = () => ({ dom: drawTypeInfo(info) });
  return { pos: from, end: to, above: true, create, info };
}

async function showAtCaret(view: EditorView, typed: TypedCell): Promise<void> {
  const { head } = view.state.selection.main;
  const tooltip = await infoAt(view, head, typed);
  if (!tooltip || view.state.selection.main.head !== head) return;
  const { text, docs } = tooltip.info;
  view.dispatch({
    effects: [
      setTooltip.of(tooltip),
      EditorView.announce.of(`${text} ${docs}`),
    ],
  });
}
