/**
 * The types of the module `"notebook"`, as text: what checks cells, at build and in the editor,
 * reads no file of this folder.
 */
export const notebookModule = `
declare module "notebook" {
  /** An array, a typed array or a tensor; a tensor's elements count in order. */
  type Numbers =
    | ArrayLike<number>
    | { readonly data: Float32Array; readonly shape: readonly number[] };
  /** Numbers at 0, 1, 2 …, pairs [x, y], or x and y in a list each. */
  type Series =
    | Numbers
    | readonly (readonly [x: number, y: number])[]
    | { x: Numbers; y: Numbers };
  interface Axis {
    label?: string;
    /** Written after the label, in brackets. */
    unit?: string;
    /** Powers of ten at equal distances; what is not above 0 is left out and counted. */
    log?: boolean;
  }
  interface PlotOptions {
    title?: string;
    x?: string | Axis;
    y?: string | Axis;
  }
  /** A picture of numbers; as a cell's last expression, or given to display, it shows. */
  interface Plot {
    readonly type: "bar" | "heatmap" | "histogram" | "line" | "scatter";
  }
  interface Display {
    /** Shows a value under the cell. */
    (value: unknown): void;
    /** Shows rows, records or lists, as a table; the first 200 of them. */
    table(
      rows: readonly unknown[] | { readonly data: Float32Array; readonly shape: readonly number[] },
      options?: { caption?: string; columns?: readonly string[] },
    ): void;
    /** Shows a tensor of shape [H, W], [1, H, W] or [3, H, W] as a picture; range is black to white. */
    image(
      tensor: { readonly data: Float32Array; readonly shape: readonly number[] },
      options?: { caption?: string; range?: readonly [low: number, high: number] },
    ): void;
    /** Offers samples as sound, at sampleRate hertz (default 16000), with their spectrum. */
    audio(samples: Numbers, options?: { sampleRate?: number; caption?: string }): void;
  }
  export const display: Display;
  /** Shows values as texts; %s, %d, %i, %f, %o and %O in a first text stand for those after it. */
  type Log = (...values: unknown[]) => void;
  interface Console extends Record<"debug" | "dirxml" | "error" | "group" | "groupCollapsed" | "info" | "log" | "trace" | "warn", Log> {
    /** Shows an error, and goes on, unless the first value holds. */
    assert(holds: unknown, ...values: unknown[]): void;
    clear(): void;
    /** Counts how often it came here. */
    count(label?: string): void;
    countReset(label?: string): void;
    dir(value: unknown): void;
    groupEnd(): void;
    /** Shows lists, records, a map or a tensor of two axes as a table; the first 200 rows. */
    table(rows: unknown, columns?: readonly string[]): void;
    time(label?: string): void;
    timeEnd(label?: string): void;
    timeLog(label?: string, ...values: unknown[]): void;
  }
  export const console: Console;
  /**
   * Controls that show with the cell's output. Each call's value is what the control is set to;
   * when the reader moves it, the cell runs again, and then what depends on it.
   * A label is unique within its cell. At first a control has the author's \`value\`.
   */
  export const input: {
    /**
     * A slider from min to max. Both may be computed, for example by outputSize: a value that lies
     * outside of the new range becomes the nearest one in it.
     */
    range(options: { label: string; min: number; max: number; step?: number; value?: number }): number;
    /** A box for a number, by default without bounds. */
    number(options: { label: string; min?: number; max?: number; step?: number; value?: number }): number;
    /** One of several texts or numbers; at first value, or the first of them. */
    select<const T extends number | string>(options: { label: string; options: readonly T[]; value?: T }): T;
    /** A box to tick: true or false. */
    checkbox(options: { label: string; value?: boolean }): boolean;
    /** A line of text. */
    text(options: { label: string; value?: string }): string;
    /** A button; its value is how often it was pressed, at first 0. */
    button(options: { label: string }): number;
  };
  export const plot: {
    /** Points joined by lines; several series by name. */
    line(data: Series | Record<string, Series>, options?: PlotOptions): Plot;
    /** Points alone; several series by name. */
    scatter(data: Series | Record<string, Series>, options?: PlotOptions): Plot;
    /** Bars by name, or one group of bars for each label. */
    bar(
      data: Numbers | Record<string, number> | Record<string, Numbers>,
      options?: PlotOptions & { labels?: readonly string[] },
    ): Plot;
    /** How many numbers fall into each of several bins of equal width. */
    histogram(data: Numbers, options?: PlotOptions & { bins?: number }): Plot;
    /** A grid of numbers as colours. */
    heatmap(data: Numbers | readonly Numbers[], options?: PlotOptions): Plot;
  };
  /** Says under the cell how far long work has come. */
  export function progress(done: number, total: number, label?: string): void;
}
`;
