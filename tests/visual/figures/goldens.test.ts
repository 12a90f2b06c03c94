import { expect, test } from "vitest";
import { loaders } from "../../../src/components/figure/loaders.ts";
import { loadFigureWords } from "../../../src/i18n/figure-words.ts";
import { languages } from "../../../src/i18n/language.ts";
import { drawFrame } from "../../../src/visual/figures/frame.ts";
import { toHtml, type VNode } from "../../../src/visual/node.ts";
import { gallery } from "./gallery.ts";
import { opener } from "./open.ts";

test("every kind has its place in the goldens", () => {
  const kinds = new Set(gallery.map(([, kind]) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(loaders).sort());
});

test.each(gallery)("%s is drawn as it was", async (name, kind, state, cell) => {
  const figure = (await opener(kind, "en", cell))(state);
  const words = await loadFigureWords(kind, "en");
  const frame = drawFrame(figure, 0, words);
  const text = [...frame, figure.caption].map((node) => lines(node)).join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot(`goldens/${name}.txt`);
});

test.each(gallery)(
  "%s says something at every step",
  async (_, kind, state, cell) => {
    for (const language of languages) {
      const figure = (await opener(kind, language, cell))(state);
      const steps = Array.from({ length: figure.steps }, (_, step) =>
        [figure.say(step), ...figure.explain(step).map(toHtml)].join(" "),
      );
      expect(figure.say(figure.steps - 1)).not.toBe("");
      const texts = [
        figure.caption,
        ...steps,
        ...figure.draw().flatMap(({ title, label = title }) => [title, label]),
      ];
      expect(texts.filter((text) => /\{|\}|undefined|NaN/.test(text))).toEqual(
        [],
      );
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    }
  },
);

test.each(gallery)(
  "%s leads back to itself by its state",
  async (_, kind, state, cell) => {
    const open = await opener(kind, "en", cell);
    const figure = open(state);
    expect(figure.state).toBe(state);
    for (const { id, value } of figure.fields) {
      const same = figure.change(id, value);
      expect(typeof same === "string" ? same : same.caption).toBe(
        figure.caption,
      );
    }
  },
);

/** A line for each node, its coordinates rounded. */
function lines(node: VNode, depth = 0): string {
  const indent = "  ".repeat(depth);
  if (typeof node === "string") return indent + node;
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "aria-label"
        ? value.replace(/-?\d+\.\d{2,}/g, (each) => Number(each).toFixed(1))
        : value,
    ]),
  );
  const [open, close = ""] = toHtml({ ...node, attrs, children: [] }).split(
    /(?=<\/)/,
  );
  const children = node.children.map((child) => lines(child, depth + 1));
  return children.length === 0
    ? indent + open + close
    : [indent + open, ...children, indent + close].join("\n");
}
