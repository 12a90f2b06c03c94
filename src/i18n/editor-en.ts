import type { EditorWords } from "./editor.ts";

export const en: EditorWords = {
  typesLoading: "Types are loading…",
  typesFailed: "Types could not be loaded",
  format: "Format",
  formatted: "Formatted",
  keys: "Keys",
  close: "Close",
  keyHelp: [
    ["Mod+Enter", "run the cell"],
    ["Shift+Enter", "run it and go to the next"],
    ["Esc, Tab", "leave the editor"],
    ["Mod+Space", "complete a name"],
    ["Mod+K Mod+I", "the type at the caret"],
    ["Mod+Shift+Space", "the parameters of a call"],
    ["F8, Shift+F8", "next and previous problem"],
    ["Shift+Alt+F", "format the cell"],
    ["Mod+Z, Mod+Shift+Z", "undo and redo"],
    ["Tab, Shift+Tab", "indent more and less"],
    ["Alt+↑, Alt+↓", "move the line"],
    ["Mod+/", "make the line a comment, or code again"],
    ["Mod+F", "find and replace"],
    ["Mod+D", "select the next one like this"],
    ["Alt+click", "set one more caret"],
  ],
  phrases: {},
};
