import type { RuntimeWords } from "./runtime.ts";

export const en: RuntimeWords = {
  cell: {
    run: "Run",
    stop: "Stop",
    reset: "Reset",
    share: "Share",
    code: "Code of cell {cell}",
    edited: "Edited, not run yet",
    stale: "Out of date: a cell above has changed",
    staleManual: "Out of date: this cell runs only when you run it",
    staleDialled: "The controls are set; run the cell to see its result",
    queued: "Getting ready to run… {seconds} s",
    running: "Running… {seconds} s",
    done: "Done",
    failed: "Failed",
    stopped: "Stopped",
    blocked: "Not run: a cell above failed",
    missing:
      "A part of this page could not be loaded. Check the connection and reload the page.",
    openEditor: ". Press Enter to edit, → for types",
  },
  bar: {
    runAll: "Run all from clean",
    map: "Map of cells",
    resetAll: "Reset the lesson",
  },
  output: {
    aside: "{text} ({more})",
    after: ", ",
    dropped: "… {count} more were not kept",
    at: "line {line}",
    toCell: "go to cell {cell}",
    inCell: "cell {cell}, line {line}",
    tensor: "Tensor of shape [{shape}]",
    shape: "shape [{shape}]",
    map: "heat map",
    mapName: "Heat map, {rows} rows by {columns} columns",
    mapAt: "Heat map at [{place}], {rows} rows by {columns} columns",
    mapReduced: "Each square is the mean of {down} × {across} elements.",
    mapFirst: "The first {shown} of {all} grids.",
    mapNaN: "NaN: {count}",
    mapInfinite: "infinite: {count}",
    table: "Table",
    tableEmpty: "No rows",
    tableFirst: "The first {shown} of {all} rows.",
    plots: {
      bar: "Bar chart",
      heatmap: "Heat map",
      histogram: "Histogram",
      line: "Line chart",
      scatter: "Scatter plot",
    },
    plotData: "data",
    plotEmpty: "No numbers to draw",
    plotMissing:
      "Left out because they are NaN, infinite or too large: {count}.",
    plotBelow:
      "Left out because a logarithmic axis has no place at or below 0: {count}.",
    plotThinned: "{shown} of {all} points are drawn, peaks included.",
    image: "{height}×{width} pixels",
    imageRange: "black {low}, white {high}",
    audio: "{seconds} s at {rate} Hz",
    audioCut: "Only the first {seconds} s are kept.",
    spectrum: "Spectrum",
    frequency: "frequency",
    level: "level",
    inputBack: "back to {value}",
    inputAbove: "{got} is above {bound}; {value} is used",
    inputBelow: "{got} is below {bound}; {value} is used",
    inputGone: "{got} is not offered any more; {value} is used",
  },
  errors: {
    syntax: "Syntax error: {message}",
    unsupported:
      "{feature} is TypeScript that needs a compiler; cells run TypeScript whose types are simply removed",
    "module-syntax": "{feature} does not work in a cell",
    "unknown-name": "{name} is not defined in this cell or in any cell above",
    "defined-below":
      "{name} is defined only further down, in cell {cell}; a cell sees what stands above it",
    "assigns-other":
      "{name} belongs to cell {cell}; it can be read here but not assigned",
    "unknown-module": "There is no module {from}",
    "unknown-import": "{from} has no export {name}",
    thrown: "{class}: {message}",
    "thrown-value": "The cell threw {value}, which is not an Error",
    blocked: "Not run, because cell {cell} failed",
    "left-timers":
      "Timers that ended with the cell before they went off: {count}; await new Promise((done) => setTimeout(done, 200)) waits for one",
    promise:
      "This value is a Promise, a result still to come; write await in front of the call to see it",
    stopped: "Stopped",
    timeout: "Stopped after {seconds} s, the time limit of a cell",
    flood: "Stopped: the cell sent more output than the page accepts",
    crashed: "The sandbox ended, most likely out of memory. A new one is ready",
    unavailable:
      "The sandbox in which cells run could not be loaded or started; check the connection and run the cell again. The lesson and its outputs can still be read",
    unloaded:
      "A part of the library that this cell needs could not be loaded; check the connection and run the cell again",
  },
  hints: {
    "full-width":
      "{fullWidth} is a full-width character; code needs the half-width {halfWidth}",
    near: "did you mean {near}?",
    unsupported:
      "write it in plain JavaScript, for example an object instead of an enum",
    undeclared:
      "a new name begins with const {name} = …, or with let {name} = … if it changes later",
    from: 'import { {name} } from "{from}" makes it known',
    "module-syntax":
      'import { … } from "convbook" or "notebook" brings names; what a cell defines, the cells below know without export',
    "default-import":
      'write import { … } from "{from}", with the names that you need',
    elsewhere: 'import { {name} } from "{elsewhere}" brings it',
    exports: "it has {names}",
    "unknown-import": "the page “Library reference” has its exports",
    "unknown-module": 'cells can import from "convbook" and "notebook"',
    "no-network": "cells have no network; write the data into the code",
    "no-page":
      "cells have the language, and nothing of the browser around it; they show things with display(…) or console.log(…)",
    "no-eval": "write the code itself here, without eval",
    sleep: "await new Promise((done) => setTimeout(done, 1000)) waits a second",
    "no-node": 'cells run in the browser; they can import from "convbook"',
    python:
      "this looks like Python; cells run TypeScript: function f(x) { … }, const x = 1, for (const x of list) { … }, list.length, console.log(x)",
    instead: "cells run TypeScript, where this is written: {instead}",
    invisible:
      "a character that nobody sees is here, most likely from pasted text; delete it, or type this place anew",
    jsx: "cells run TypeScript without tags; they show things with display(…) or console.log(…)",
    object:
      "a { at the beginning of a line, or right after =>, opens a block; put an object in parentheses: ({ … })",
    return: "a cell shows the value of its last expression; leave out return",
    console:
      "a cell’s console has log, info, warn, error, debug, table, group, count, time, assert, dir and trace",
    "defined-below": "move the definition up, or run the code in a cell below",
    "assigns-other":
      "declare a new name here, or change the value in that cell",
    timeout:
      "look for a loop that never ends, or an await for something that never comes",
    "thrown-value": "throw new Error(…) says where it happened",
    unawaited:
      "this happened where the cell did not wait for it, so the cell itself has not failed; write await in front of the promise",
  },
  engine: {
    "no-semicolon":
      "a value is called here; a line that begins with ( goes on with the line above, so end that line with ;",
    "not-function":
      "{name} is called but is no function; check its spelling; if it is a layer, write {name}.forward(x)",
    "not-method":
      "{name} is called but is no function; check its spelling, the object in front of the dot, and whether an await is missing",
    "not-constructor":
      "{name} is no class, so new makes nothing of it; call it without new",
    "needs-new": "objects of a class are made with new; write new before it",
    "no-value":
      "what stands before the dot or bracket, or is taken apart, has no value; print it, and check its name, its index, and whether an await is missing",
    "read-only":
      "what is defined by const, comes with the language, or is fixed as a whole, cannot be changed; declare it with let, change a copy, or write a function of your own",
    constant: "a const keeps its first value; declare it with let",
    "too-early":
      "{name} is used before the line that defines it; move that line up",
    "too-early-somewhere":
      "a name on this line is used before the line that defines it; move that line up",
    "not-list":
      "what is gone through or spread here is no list; check that it is an array, and whether an await is missing",
    "not-iterable":
      "{name} is no list to go through; check that it is an array",
    recursion:
      "a function calls itself without end; look for the case in which it should stop",
    "array-length":
      "an array’s length is a whole number from 0 up; check the numbers that it comes from",
    promise:
      "a Promise is a result still to come; write await in front of the call that makes it",
    "mixed-bigint":
      "numbers with an n at the end do not mix with others; turn them into the same kind first, with Number(…) or BigInt(…)",
    "too-long":
      "a text grows beyond all bounds; look at the loop that makes it longer",
  },
};
