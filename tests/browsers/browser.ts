/** As much of a browser as a reader's journey needs. */
export interface Browser {
  name: string;
  open(url: string): Promise<void>;
  /** The value of an expression in the page, a promise's when it has one; as JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses keys, and chords such as "Control+a", one after the other. */
  press(...chords: string[]): Promise<void>;
  /** Moves the mouse to a place of the window and clicks there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Gives the page a size. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The expression as one whose promise gives JSON, or says what was thrown. */
export function asJson(expression: string): string {
  return `Promise.resolve().then(() => ${expression}).then(
    (value) => JSON.stringify({ value }),
    (error) => JSON.stringify({ error: String(error) }),
  )`;
}

export function parseJson<Value>(text: string): Value {
  const { value, error } = JSON.parse(text) as { value: Value; error?: string };
  if (error) throw new Error(error);
  return value;
}
