import { readdirSync, readFileSync } from "node:fs";
import { highlightCode } from "@lezer/highlight";
import { expect, test } from "vitest";
import { highlight } from "../../../src/build/highlight.ts";
import { colours } from "../../../src/components/editor/colours.ts";
import { language } from "../../../src/components/editor/language.ts";

const cells = ["en", "zh"].flatMap((language) =>
  readdirSync(`content/${language}`).flatMap((file) =>
    [
      ...readFileSync(`content/${language}/${file}`, "utf8").matchAll(
        /^```ts cell id=([\w-]+).*\n([\s\S]*?)^```$/gm,
      ),
    ].map(([, id, source]) => ({ name: `${language}/${id}`, source: source! })),
  ),
);

test.each(cells)(
  "$name keeps its colours when it becomes an editor",
  async ({ source }) => {
    expect(inEditor(source)).toEqual(await onPage(source));
  },
);

/** Each word of the code with its class, as `conv2d:t-function`. */
function words(source: string, classes: string[]): string[] {
  return [...source.matchAll(/[\p{L}\p{N}_$]+|["'`/]+/gu)].map(
    ({ 0: word, index }) => `${word}:${classes[index]}`,
  );
}

function inEditor(source: string): string[] {
  const classes: string[] = [];
  const put = (text: string, name: string) => {
    for (let i = 0; i < text.length; i++) classes.push(name);
  };
  const tree = language.parser.parse(source);
  highlightCode(source, tree, colours, put, () => put("\n", ""));
  return words(source, classes);
}

async function onPage(source: string): Promise<string[]> {
  const classes: string[] = [];
  for (const node of await highlight(source, "typescript")) {
    const [text, name] =
      typeof node === "string"
        ? [node, ""]
        : [node.children.map(String).join(""), String(node.attrs.class)];
    for (let i = 0; i < text.length; i++) classes.push(name);
  }
  return words(source, classes);
}
