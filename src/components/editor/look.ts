import { EditorView } from "@codemirror/view";

/** Takes font, size and padding from the page, so that nothing moves when the editor opens. */
export const look = EditorView.theme({
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
