import {
  defaultKeymap,
  historyKeymap,
  indentWithTab,
  simplifySelection,
} from "@codemirror/commands";
import { type Extension, Prec } from "@codemirror/state";
import { keymap, ViewPlugin } from "@codemirror/view";

/** What keys ask of the cell. */
export interface KeyActions {
  onRun: () => void;
  onRunAndAdvance: () => void;
  onFormat: () => void;
  /** Esc was pressed: Tab leaves the editor now. */
  onEscape: () => void;
}

/** The keys of VS Code, and those that run a cell. */
export function keys(actions: KeyActions): Extension {
  const always = (act: () => void) => () => {
    act();
    return true;
  };
  const own = keymap.of([
    { key: "Shift-Enter", run: always(actions.onRunAndAdvance) },
    { key: "Shift-Alt-f", run: always(actions.onFormat) },
    {
      key: "Escape",
      // Tab indents; after Esc it leaves the editor, as CodeMirror's guide advises, but with
      // time enough to hear that said. Any other key ends it.
      run(view) {
        view.setTabFocusMode(60_000);
        actions.onEscape();
        simplifySelection(view);
        return true; // CodeMirror's own Esc allows two seconds
      },
    },
  ]);
  return [
    runKey(actions.onRun),
    Prec.highest(own),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
  ];
}

/**
 * Ctrl+Enter, handled before CodeMirror sees it. CodeMirror requests a frame at every key, and
 * browsers delay a worker's answer until that frame is painted.
 */
function runKey(onRun: () => void): Extension {
  return ViewPlugin.define(({ contentDOM }) => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      onRun();
    };
    contentDOM.addEventListener("keydown", take, { capture: true });
    return {};
  });
}
