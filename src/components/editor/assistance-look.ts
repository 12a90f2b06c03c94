import { EditorView } from "@codemirror/view";
import css from "../../styles/editor.css?inline";
import { adoptStyle } from "../site/adopt-style.ts";

// What the editor shows beside its text; the style travels with it.
adoptStyle(css);

/** Lists, notes, marks and panels in the page's colours. */
export const assistanceLook = EditorView.theme({
  // The marks of problems stand in the padding to the left of the text, which stays put.
  ".cm-gutters": {
    width: "0.9rem",
    marginInlineEnd: "-0.9rem",
    border: "0",
    background: "transparent",
  },
  ".cm-gutter-lint": { width: "100%" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": {
    width: "0.5rem",
    height: "0.5rem",
    margin: "calc((1lh - 0.5rem) / 2) auto 0",
    borderRadius: "50%",
    background: "var(--wrong)",
    content: "none",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--wrong) 1px",
    textUnderlineOffset: "0.25em",
    textDecorationSkipInk: "none",
  },
  ".cm-lintRange-active": {
    background: "color-mix(in srgb, var(--wrong) 14%, transparent)",
  },
  ".cm-tooltip": {
    maxWidth: "min(36rem, calc(100vw - 1rem))",
    border: "1px solid var(--rule)",
    borderRadius: "4px",
    background: "var(--paper)",
    color: "var(--ink)",
    boxShadow: "0 3px 14px rgb(0 0 0 / 14%)",
    overflow: "hidden",
  },
  ".cm-tooltip-section:not(:first-child)": {
    borderTop: "1px solid var(--rule)",
  },
  ".cm-diagnostic": {
    margin: "0",
    padding: "0.4rem 0.7rem",
    borderInlineStart: "3px solid var(--wrong)",
    fontFamily: "var(--sans)",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    maxHeight: "14rem",
    maxWidth: "calc(100vw - 1rem)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    alignItems: "center",
    gap: "1rem",
    padding: "0.1rem 0.6rem",
    minHeight: "1.7em",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    background: "var(--nb-selection)",
    color: "var(--ink)",
  },
  ".cm-completionMatchedText": {
    textDecoration: "none",
    fontWeight: "700",
    color: "var(--link)",
  },
  ".cm-completionDetail": {
    marginInlineStart: "auto",
    color: "var(--quiet)",
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    fontSize: "0.85em",
  },
  ".cm-tooltip.cm-completionInfo": {
    padding: "0",
    maxWidth: "min(26rem, calc(100vw - 1rem))",
    margin: "0 2px",
  },
  ".cm-panels": {
    border: "0",
    background: "var(--ground)",
    color: "var(--ink)",
    fontFamily: "var(--sans)",
  },
  ".cm-panels-top": { borderBottom: "1px solid var(--rule)" },
  ".cm-panel.cm-search": {
    padding: "0.4rem 2rem 0.4rem 1rem",
    fontSize: "0.9em",
  },
  ".cm-panel.cm-search label": { fontSize: "inherit", whiteSpace: "nowrap" },
  ".cm-textfield, .cm-button": {
    padding: "0.15em 0.5em",
    border: "1px solid var(--rule)",
    borderRadius: "4px",
    background: "var(--paper)",
    color: "inherit",
    fontSize: "inherit",
  },
  ".cm-button": { backgroundImage: "none", cursor: "pointer" },
  ".cm-panel.cm-search [name=close]": { color: "var(--quiet)" },
  ".cm-searchMatch": {
    background: "color-mix(in srgb, var(--kernel) 30%, transparent)",
  },
  ".cm-searchMatch-selected": {
    background: "color-mix(in srgb, var(--kernel) 60%, transparent)",
  },
  "@media (pointer: coarse)": {
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { minHeight: "2.6rem" },
    // Beside the list there is no room for it.
    ".cm-tooltip.cm-completionInfo": { display: "none" },
    ".cm-textfield, .cm-button": { fontSize: "16px", minHeight: "2.2rem" },
  },
});
