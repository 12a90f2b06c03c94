/** Characters of a Chinese keyboard, and what TypeScript wants instead. */
const twins: Record<string, string> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "。": ".",
  "、": ",",
  "【": "[",
  "】": "]",
  "《": "<",
  "》": ">",
  "—": "-",
  "−": "-",
  "·": "*",
  "×": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "!==",
};

export interface FullWidth {
  /** Index in the source. */
  at: number;
  values: { fullWidth: string; halfWidth: string };
}

/**
 * The full-width character at which reading stopped at `at`, if that is the reason.
 * A string opened by `"` and closed by `”` has no end; there the character is further on in the line.
 */
export function findFullWidth(
  source: string,
  at: number,
): FullWidth | undefined {
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return fullWidthAt(source, at);
  const line = source.slice(at + 1).split(/[\n\r\u2028\u2029]/, 1)[0]!;
  if (line.includes(quote)) return undefined;
  const closing = line.search(quote === '"' ? /[“”＂]/ : /[‘’＇]/);
  return closing < 0 ? undefined : fullWidthAt(source, at + 1 + closing);
}

function fullWidthAt(source: string, at: number): FullWidth | undefined {
  const fullWidth = source[at];
  const halfWidth = fullWidth && halfWidthOf(fullWidth);
  return halfWidth ? { at, values: { fullWidth, halfWidth } } : undefined;
}

function halfWidthOf(character: string): string | undefined {
  const code = character.charCodeAt(0);
  // U+FF01 to U+FF5E repeat ASCII's "!" to "~" in full width.
  if (code >= 0xff01 && code <= 0xff5e) {
    return String.fromCharCode(code - 0xff01 + 0x21);
  }
  return twins[character];
}
