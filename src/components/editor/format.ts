import { isolateHistory } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import type { EditorWords } from "../../i18n/editor.ts";
import { layoutChanges } from "./text-change.ts";
import type { Types } from "./types.ts";

/** Lays the code out as TypeScript does, as one step that undo takes back. */
export async function format(
  view: EditorView,
  types: Types,
  words: EditorWords,
): Promise<void> {
  types.start({ isRequested: true });
  const { doc } = view.state;
  const before = doc.toString();
  const after = await types.ask("format", before);
  if (after === undefined || view.state.doc !== doc) return;
  view.dispatch({
    changes: layoutChanges(before, after),
    annotations: isolateHistory.of("full"),
    effects: EditorView.announce.of(words.formatted),
    userEvent: "format",
  });
}
