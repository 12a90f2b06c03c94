import { en } from "./editor-en.ts";
import { zh } from "./editor-zh.ts";
import type { Language } from "./language.ts";

/** What the editor says. It travels with the editor and not with the page. */
export interface EditorWords {
  /** What the editor's label says of its keys. */
  help: string;
  escape: string;
  typesLoading: string;
  typesFailed: string;
  format: string;
  formatted: string;
  keys: string;
  close: string;
  /** Keys and what they do; `Mod` is Ctrl, or ⌘ on a Mac. */
  keyHelp: readonly (readonly [keys: string, effect: string])[];
  /** CodeMirror's own words, by what it calls them. */
  phrases: Record<string, string>;
}

export const editorWords: Record<Language, EditorWords> = { en, zh };
