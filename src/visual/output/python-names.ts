const library = 'import { nn, tensor } from "convbook"';

/** What TypeScript writes for a name that Python, NumPy or PyTorch has and a cell has not. */
export const pythonNames: Record<string, string> = {
  F: library,
  False: "false",
  None: "null",
  True: "true",
  bool: "Boolean(x)",
  dict: "{ key: value }",
  enumerate: "list.entries()",
  float: "Number(x)",
  int: "Math.trunc(x)",
  isinstance: "x instanceof A",
  jnp: library,
  len: "x.length",
  list: "[...x]",
  math: "Math.floor(x)",
  np: library,
  numpy: library,
  pass: "{ }",
  pd: "console.table(x)",
  plt: 'import { plot } from "notebook"',
  print: "console.log(x)",
  range: "for (let i = 0; i < n; i++) { … }",
  reversed: "x.toReversed()",
  sorted: "x.toSorted((a, b) => a - b)",
  str: "String(x)",
  sum: "x.reduce((a, b) => a + b, 0)",
  tf: library,
  time: "performance.now()",
  torch: library,
  tuple: "[a, b]",
  zip: "a.map((x, i) => [x, b[i]])",
};

/** The same of a function that is a group of them here. */
export const pythonFunctions: Record<string, string> = {
  input: 'input.text({ label: "…" })',
  plot: "plot.line(y)",
};

/** The same of a method, or of what only looks like one here. */
export const pythonMethods: Record<string, string> = {
  append: ".push(x)",
  dim: ".ndim",
  extend: ".push(...list)",
  length: ".length",
  numpy: ".toArray()",
  shape: ".shape",
  size: ".shape",
  tolist: ".toArray()",
  view: ".reshape(…)",
};
