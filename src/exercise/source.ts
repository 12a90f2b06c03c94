/**
 * A module of an exercise as the reader sees it: without `export`, which a cell does not need.
 * Only whole words at the start of a line count, as the formatter writes them.
 */
export function readerSource(module: string): string {
  return `${module.replace(/^export (?=\w)/gm, "").trim()}\n`;
}
