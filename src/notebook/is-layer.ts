const objectToText = Object.prototype.toString;

/** Whether `value` is a layer with a text of its own, as PyTorch prints it. */
export function isLayer(value: object): boolean {
  try {
    const { forward, toString } = value as { forward?: unknown };
    return typeof forward === "function" && toString !== objectToText;
  } catch {
    return false; // a proxy or a getter of a cell
  }
}
