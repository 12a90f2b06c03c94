import { type Extension, StateEffect } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import type { EditorWords } from "../../i18n/editor.ts";
import type { TypedCell } from "./types.ts";

/** Types can be had now, or follow from other texts than before. */
export const typesChanged = StateEffect.define();

/** Says quietly that types are loading, and tells the editor of news. */
export function typesState(
  { types }: TypedCell,
  words: EditorWords,
): Extension {
  return ViewPlugin.define((view) => {
    const word = document.createElement("p");
    word.className = "nb-types";
    word.setAttribute("role", "status");
    view.dom.append(word);
    let timer = 0;
    const update = () => {
      const text = { loading: words.typesLoading, failed: words.typesFailed };
      word.textContent = { idle: "", ready: "", ...text }[types.state];
      clearTimeout(timer); // a state may change while the view is at work
      timer = window.setTimeout(() =>
        view.dispatch({ effects: typesChanged.of(null) }),
      );
    };
    update();
    const end = types.subscribe(update);
    return {
      destroy() {
        end();
        clearTimeout(timer);
        word.remove();
      },
    };
  });
}
