import type { ErrorCode } from "../notebook/output.ts";
import type { Language } from "./language.ts";
import { en } from "./runtime-en.ts";
import { zh } from "./runtime-zh.ts";

/**
 * What cells and exercises say while they work. A page carries the words of its own
 * language as JSON, so they are plain strings with `{holes}`.
 */
export interface RuntimeWords {
  cell: {
    run: string;
    stop: string;
    reset: string;
    edit: string;
    code: string;
    output: string;
    runAll: string;
    resetAll: string;
    undo: string;
    built: string;
    edited: string;
    stale: string;
    queued: string;
    running: string;
    done: string;
    failed: string;
    blocked: string;
    escape: string;
    lessonChanged: string;
    keepMine: string;
    takeLesson: string;
    wasReset: string;
    notSaved: string;
    editorFailed: string;
    editorHelp: string;
    openEditor: string;
    lessonReset: string;
    damaged: string;
  };
  output: {
    dropped: string;
    at: string;
    inCell: string;
    tensor: string;
  };
  errors: Record<ErrorCode, string>;
  /** What to do about it, where that is known. */
  hints: Partial<Record<ErrorCode | "from" | "full-width" | "near", string>>;
}

const all: Record<Language, RuntimeWords> = { zh, en };

export function runtimeWords(language: Language): RuntimeWords {
  return all[language];
}
