/** What a control of a cell can hold. */
export type InputValue = boolean | number | string;

/** Longest text that a control takes, in UTF-16 units. */
export const longestInput = 1_000;

/** Whether it is a value that a reader can have given to a control. */
export function isInputValue(value: unknown): value is InputValue {
  if (typeof value === "string") return value.length <= longestInput;
  return typeof value === "boolean" || Number.isFinite(value);
}
