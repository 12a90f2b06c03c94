/** A page whose first live result is measured. */
export interface Target {
  name: string;
  path: string;
  /** Selector of the button that runs the code. */
  run: string;
  /** Selector of the element whose children are the result. */
  output: string;
  /** Selector that matches once a press of the button counts. */
  accepted: string;
  /** Text of the result. */
  result: string;
}

export const cell = "#cell-experiment-4";

export const floor: Target = {
  name: "floor",
  path: "/floor/",
  run: "#run",
  output: "#output",
  accepted: "#output:not(:empty)",
  result: "[2, 2]",
};

/** The same convolution in Python. */
export const pyodide: Target = { ...floor, name: "Pyodide", path: "/pyodide/" };

const lesson = {
  run: `${cell} .nb-run`,
  output: `${cell} .nb-output`,
  // It is awake, and its button with it.
  accepted: `${cell}[data-state]`,
  result: "[2, 2]",
};

export const lessonEn = { name: "lesson en", path: "/en/build-it/", ...lesson };
export const lessonZh = { name: "lesson zh", path: "/zh/build-it/", ...lesson };
