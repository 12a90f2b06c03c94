import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
} from "@codemirror/commands";
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  keymap,
  type KeyBinding,
} from "@codemirror/view";
import { colours } from "./colours.ts";
import { languageSupport } from "./language.ts";

/** An editor in the place of a cell's code. */
export interface Editor {
  readonly source: string;
  /** Replaces the whole text, as one step that undo takes back. */
  setSource(source: string): void;
  focus(): void;
}

export interface EditorOptions {
  parent: HTMLElement;
  source: string;
  /** Accessible name, with how to run and how to leave. */
  label: string;
  /** Where the caret begins: a point of the window, or the end of the text. */
  point?: { x: number; y: number } | undefined;
  onChange: (source: string) => void;
  onRun: () => void;
  onRunAndAdvance: () => void;
  /** Esc was pressed: Tab leaves the editor now. */
  onEscape: () => void;
}

/** Opens an editor for TypeScript that looks like the code that it replaces. */
export function openEditor(options: EditorOptions): Editor {
  const view = new EditorView({
    parent: options.parent,
    doc: options.source,
    extensions: [
      history(),
      drawSelection(),
      indentUnit.of("  "),
      EditorState.tabSize.of(2),
      indentOnInput(),
      bracketMatching(),
      languageSupport,
      syntaxHighlighting(colours),
      look,
      Prec.highest(keymap.of(runKeys(options))),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        "aria-label": options.label,
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
        translate: "no",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onChange(update.state.doc.toString());
      }),
    ],
  });
  const { point } = options;
  const anchor = (point && view.posAtCoords(point)) ?? view.state.doc.length;
  view.dispatch({ selection: { anchor } });
  view.focus();
  return {
    get source() {
      return view.state.doc.toString();
    },
    setSource(source) {
      const { length } = view.state.doc;
      view.dispatch({ changes: { from: 0, to: length, insert: source } });
    },
    focus: () => view.focus(),
  };
}

function runKeys(options: EditorOptions): KeyBinding[] {
  const always = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    { key: "Mod-Enter", run: always(options.onRun) },
    { key: "Shift-Enter", run: always(options.onRunAndAdvance) },
    {
      key: "Escape",
      // Tab indents; after Esc it leaves the editor, as CodeMirror's guide advises.
      run(view) {
        view.setTabFocusMode(2000);
        options.onEscape();
        return false;
      },
    },
  ];
}

/** Takes font, size and padding from the page, so that nothing moves when the editor opens. */
const look = EditorView.theme({
  "&": { font: "inherit", backgroundColor: "transparent", color: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: "inherit", lineHeight: "inherit" },
  ".cm-content": {
    padding: "var(--nb-source-top) 0 var(--nb-source-bottom)",
    caretColor: "var(--nb-caret)",
  },
  ".cm-line": { padding: "0 var(--nb-source-inline)" },
  ".cm-cursor": { borderLeftColor: "var(--nb-caret)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "var(--nb-selection)" },
  "&.cm-focused .cm-matchingBracket": {
    background: "color-mix(in srgb, var(--kernel) 22%, transparent)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    background: "color-mix(in srgb, var(--wrong) 22%, transparent)",
  },
});
