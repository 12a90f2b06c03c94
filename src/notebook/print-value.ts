import { toText } from "./untampered.ts";
export function printValue(value: unknown): string {
  try {
    return typeof value === "object" ? JSON.stringify(value) : toText(value);
  } catch {
    return "[unprintable]";
  }
}
