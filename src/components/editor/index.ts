/** The part of the page that waits until a reader edits. */
export { openEditor } from "./editor.ts";
export type { Editor } from "./editor.ts";
export { paint } from "./paint.ts";
