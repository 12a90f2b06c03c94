import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import { en } from "../../src/exercise/common-en.ts";
import { zh } from "../../src/exercise/common-zh.ts";
import { type Message, wordMessage } from "../../src/exercise/message.ts";
import type { ExerciseText } from "../../src/exercise/text.ts";
import type { Language } from "../../src/i18n/language.ts";

export const root = join(import.meta.dirname, "../../content/exercises");
export const common = { en, zh };

/** The text of an exercise in one language: its frontmatter and what follows. */
export function readText(id: string, language: Language): Text {
  const key = `${id}/${language}`;
  const text = texts.get(key) ?? parseText(id, language);
  texts.set(key, text);
  return text;
}

interface Text {
  head: ExerciseText;
  body: string;
}

/** Read once: the proofs speak many thousand messages. */
const texts = new Map<string, Text>();

function parseText(id: string, language: Language): Text {
  const file = readFileSync(join(root, id, `${language}.mdx`), "utf8");
  const { frontmatter, content } = parseFrontmatter(file);
  return { head: frontmatter as unknown as ExerciseText, body: content };
}

/** A message as the reader sees it; throws if it has no text or a hole without a value. */
export function speak(
  id: string,
  language: Language,
  message: Message,
): string {
  const { head } = readText(id, language);
  return wordMessage(message, head.messages, common[language])
    .map(({ text }) => text)
    .join("");
}
