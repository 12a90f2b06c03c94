import type { RuntimeWords } from "./runtime.ts";

export const en: RuntimeWords = {
  cell: {
    run: "Run",
    stop: "Stop",
    reset: "Reset",
    edit: "Edit",
    code: "Code of cell {cell}",
    output: "Output of cell {cell}",
    runAll: "Run all from clean",
    resetAll: "Reset the lesson",
    undo: "Undo",
    built: "",
    edited: "Edited, not run yet",
    stale: "Out of date: a cell above has changed",
    queued: "Waiting",
    running: "Running…",
    done: "Done",
    failed: "Failed",
    blocked: "Not run: a cell above failed",
    escape: "Press Tab to leave the editor",
    lessonChanged:
      "The lesson has changed since you edited this cell. Your text is kept.",
    keepMine: "Keep mine",
    takeLesson: "Take the lesson’s",
    wasReset: "The cell is as the lesson has it.",
    notSaved:
      "This browser does not let the page keep your edits. They last until you close it.",
    editorFailed:
      "The editor could not be loaded. Check the connection and click the code again.",
    editorHelp:
      "{keys} runs the cell, Tab indents, Esc then Tab leaves the editor",
    openEditor: "Press Enter to edit",
    lessonReset: "Cells put back: {count}.",
    damaged:
      "Edits saved earlier could not be read; this is the lesson’s own code.",
  },
  output: {
    dropped: "… {count} more were not kept",
    at: "line {line}",
    inCell: "cell {cell}, line {line}",
    tensor: "Tensor of shape [{shape}]",
  },
  errors: {
    syntax: "Syntax error: {message}",
    unsupported:
      "{feature} is TypeScript that needs a compiler; cells run TypeScript whose types are simply removed",
    "unknown-name": "{name} is not defined in this cell or in any cell above",
    "defined-below":
      "{name} is defined only further down, in cell {cell}; a cell sees what stands above it",
    "assigns-other":
      "{name} belongs to cell {cell}; it can be read here but not assigned",
    "unknown-import": "{from} has no export {name}",
    thrown: "{class}: {message}",
    "thrown-value": "The cell threw {value}, which is not an Error",
    blocked: "Not run, because cell {cell} failed",
    stopped: "Stopped",
    timeout: "Stopped after {seconds} s, the time limit of a cell",
    flood: "Stopped: the cell sent more output than the page accepts",
    crashed: "The sandbox ended, most likely out of memory. A new one is ready",
    unavailable:
      "This browser did not start the sandbox, so the cell cannot run here. The lesson and its outputs can still be read",
  },
  hints: {
    "full-width":
      "{fullWidth} is a full-width character; code needs the half-width {halfWidth}",
    near: "did you mean {near}?",
    from: 'import { {name} } from "{from}" makes it known',
    "defined-below": "move the definition up, or run the code in a cell below",
    "assigns-other":
      "declare a new name here, or change the value in that cell",
    timeout: "look for a loop that never ends",
    "thrown-value": "throw new Error(…) says where it happened",
  },
};
