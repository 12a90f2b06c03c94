/** Any value as short text for a message, in no human language. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) {
    const items = Array.from(value.slice(0, 8), (item: unknown) =>
      Array.isArray(item) ? "[…]" : show(item),
    );
    if (value.length > 8) items.push("…");
    return `[${items.join(", ")}]`;
  }
  if (typeof value === "function") return "Function";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) {
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  return cut(String(value));
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
