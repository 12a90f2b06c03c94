import { groupDigits } from "./group-digits.ts";

/** What a check has to say, without its words: `id` names a text, `values` fill its holes. */
export interface Message {
  id: string;
  values: MessageValues;
}

export type MessageValues = Readonly<Record<string, number | string>>;

/** Texts of one language by message id; `{name}` is a hole, `` `…` `` is code. */
export type Messages = Readonly<Record<string, string>>;

/** A piece of a worded message. The page makes a text node or a `code` element of it, never HTML. */
export interface MessagePart {
  kind: "code" | "text";
  text: string;
}

/**
 * The message in words. Values are filled in after the text is cut at its backticks, so nothing
 * that the reader typed can turn into code or into another hole.
 *
 * @param tables Texts to look in, first come first served: the exercise's own, then the common ones.
 * @throws RangeError if no table has the id or the text has a hole without a value.
 */
export function wordMessage(
  message: Message,
  ...tables: readonly Messages[]
): MessagePart[] {
  const table = tables.find((one) => Object.hasOwn(one, message.id));
  const text = table?.[message.id];
  if (text === undefined) {
    throw new RangeError(
      `wordMessage: no text for "${message.id}"; add it to the exercise's messages`,
    );
  }
  return text
    .split("`")
    .map((piece, index): MessagePart => ({
      kind: index % 2 === 1 ? "code" : "text",
      text: fillHoles(piece, message),
    }))
    .filter((part) => part.text !== "");
}

/** Names of the holes of a text, each once, in order. */
export function findHoles(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ""))];
}

function fillHoles(text: string, { id, values }: Message): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
      throw new RangeError(
        `wordMessage: "${id}" has no value for {${name}}; it has ${Object.keys(values).join(", ") || "none"}`,
      );
    }
    return typeof value === "number" ? groupDigits(value) : value;
  });
}
