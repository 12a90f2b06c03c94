import { history, isolateHistory } from "@codemirror/commands";
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, type ViewUpdate } from "@codemirror/view";
import type { EditorWords } from "../../i18n/editor.ts";
import { colours } from "./colours.ts";
import { format } from "./format.ts";
import { type KeyActions, keys } from "./keys.ts";
import { languageSupport } from "./language.ts";
import { plainLineBreaks } from "./line-breaks.ts";
import { look } from "./look.ts";
import { difference } from "./text-change.ts";
import type { TypedCell } from "./types.ts";

/** An editor in the place of a cell's code. */
export interface Editor {
  readonly source: string;
  /** Replaces the text, as one step that undo takes back. */
  setSource(source: string): void;
  focus(): void;
  format(): void;
}

export interface EditorOptions extends Omit<KeyActions, "onFormat"> {
  parent: HTMLElement;
  source: string;
  /** Accessible name, with how to run and how to leave. */
  label: string;
  words: EditorWords;
  typed: TypedCell;
  /** Where the caret begins: a point of the window, or the end of the text. */
  point?: { x: number; y: number } | undefined;
  onChange: (source: string) => void;
  /** Completion, types and search could not be loaded. */
  onUnassisted: () => void;
}

/** Opens an editor for TypeScript that looks like the code that it replaces. */
export function openEditor(options: EditorOptions): Editor {
  const { parent, point, source, typed, words } = options;
  const onFormat = () => void format(view, typed.types, words);
  const later = new Compartment();
  const view = new EditorView({
    parent,
    doc: source,
    extensions: [
      later.of([]),
      basics,
      EditorView.clipboardInputFilter.of(plainLineBreaks),
      EditorState.phrases.of(words.phrases),
      keys({ ...options, onFormat }),
      EditorView.contentAttributes.of({
        "aria-label": options.label,
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
        translate: "no",
      }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        if (isByReader(update)) typed.types.start();
        options.onChange(update.state.doc.toString());
      }),
    ],
  });
  const anchor = (point && view.posAtCoords(point)) ?? view.state.doc.length;
  view.dispatch({ selection: { anchor } });
  view.focus();
  import("./assistance.ts").then(
    ({ assistance }) =>
      view.dispatch({
        effects: later.reconfigure(assistance(typed, words)),
      }),
    () => options.onUnassisted(),
  );
  return {
    get source() {
      return view.state.doc.toString();
    },
    setSource(text) {
      view.dispatch({
        changes: difference(view.state.doc.toString(), text),
        annotations: isolateHistory.of("full"),
      });
    },
    focus: () => view.focus(),
    format: onFormat,
  };
}

/** Typed, pasted, deleted or undone, and not put in by the page. */
function isByReader({ transactions }: ViewUpdate): boolean {
  const events = ["delete", "input", "move", "redo", "undo"];
  return transactions.some((transaction) =>
    events.some((event) => transaction.isUserEvent(event)),
  );
}

const basics: Extension = [
  history(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorView.clickAddsSelectionRange.of(({ altKey }) => altKey),
  indentUnit.of("  "),
  EditorState.tabSize.of(2),
  indentOnInput(),
  bracketMatching(),
  languageSupport,
  syntaxHighlighting(colours),
  look,
];
