import type { CellOutput, PlotSeries } from "./output.ts";
import { minimum, slice } from "./untampered.ts";

/** What one run of a cell may show. */
const outputLimits = {
  items: 1_000,
  bytes: 2_000_000,
  /** Of one text, in UTF-16 units. */
  text: 20_000,
};

/** Room kept for what a cell shows at its end: its value, and remarks on it. */
const lastRoom = { items: 10, bytes: 1_000_000 };

/** Passes a cell's outputs on until the limit; then counts what it drops. */
export class LimitedOutputs {
  readonly #send: (output: CellOutput) => void;
  #items = 0;
  #bytes = 0;
  #dropped = 0;

  constructor(send: (output: CellOutput) => void) {
    this.#send = send;
  }

  /**
   * `make` is not called if there is no room: a million dropped lines cost little.
   *
   * @param hasRoom False to count the output as dropped in any case.
   */
  add(make: () => CellOutput, hasRoom = true): void {
    if (!hasRoom || this.#items >= outputLimits.items) {
      this.#dropped++;
      return;
    }
    const output = shorten(make(), outputLimits.bytes - this.#bytes);
    const bytes = sizeOf(output);
    if (this.#bytes + bytes > outputLimits.bytes) {
      this.#dropped++;
      return;
    }
    this.#items++;
    this.#bytes += bytes;
    this.#send(output);
  }

  /** The cell's code has ended: makes room for its value, however much it has logged. */
  conclude(): void {
    this.close();
    const { items, bytes } = outputLimits;
    this.#items = minimum(this.#items, items - lastRoom.items);
    this.#bytes = minimum(this.#bytes, bytes - lastRoom.bytes);
  }

  /** Says how many outputs were dropped. */
  close(): void {
    if (this.#dropped > 0) {
      this.#send({ kind: "dropped", count: this.#dropped });
    }
    this.#dropped = 0;
  }
}

function shorten(output: CellOutput, room: number): CellOutput {
  if (output.kind === "text" || output.kind === "log") {
    return { ...output, text: cut(output.text) };
  }
  if (output.kind !== "tensor") return output;
  const text = cut(output.text);
  // The text of a tensor that is too large to send still says what it is.
  return output.data.byteLength > room
    ? { kind: "text", text }
    : { ...output, text };
}

function cut(text: string): string {
  return text.length > outputLimits.text
    ? slice(text, 0, outputLimits.text) + "…"
    : text;
}

/** Bytes that an output takes on its way, about. */
function sizeOf(output: CellOutput): number {
  switch (output.kind) {
    case "text":
    case "log":
      return 64 + 2 * output.text.length;
    case "tensor":
      return 64 + 2 * output.text.length + output.data.byteLength;
    case "table":
      return 64 + sizeOfRows(output.rows);
    case "plot":
      return 1_024 + sizeOfSeries(output.series);
    case "image":
      return 1_024 + output.pixels.byteLength;
    case "audio":
      return 1_024 + output.samples.byteLength;
    case "input":
      return 1_024;
    default:
      return 64;
  }
}

function sizeOfRows(rows: (number | string)[][]): number {
  let bytes = 0;
  for (let y = 0; y < rows.length; y++) {
    const row = rows[y]!;
    for (let x = 0; x < row.length; x++) {
      const value = row[x]!;
      bytes += 16 + (typeof value === "string" ? 2 * value.length : 0);
    }
  }
  return bytes;
}

function sizeOfSeries(series: PlotSeries[]): number {
  let bytes = 0;
  for (let i = 0; i < series.length; i++)
    bytes += series[i]!.x.byteLength + series[i]!.y.byteLength;
  return bytes;
}
