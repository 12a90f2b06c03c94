import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import ts from "typescript";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { readData } from "../../src/build/component-props.ts";
import { extractCells } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import { remarkHeadingIds } from "../../src/build/remark-heading-ids.ts";
import { languages } from "../../src/i18n/language.ts";

const files = languages.map((language) => readdirSync(`content/${language}`));
const lessons = files[0]!.filter((name) => name.endsWith(".mdx"));

test("the languages have the same lessons", () => {
  expect(files[1]).toEqual(files[0]);
});

/** A property of a lesson, from its tree and text, for each language. */
function inBoth<Value>(
  name: string,
  read: (tree: Root, text: string) => Value,
): Value[] {
  return languages.map((language) => {
    const text = readFileSync(join("content", language, name), "utf8");
    return read(parseMdx(text), text);
  });
}

test.each(lessons)(
  "%s has the same frontmatter keys, minutes and number of goals",
  (name) => {
    const [zh, en] = inBoth(name, (_, text) => {
      const { frontmatter } = parseFrontmatter(text);
      const { minutes, goals } = frontmatter as {
        minutes: number;
        goals: string[];
      };
      return { keys: Object.keys(frontmatter), minutes, goals: goals.length };
    });
    expect(en).toEqual(zh);
  },
);

test.each(lessons)("%s has the same headings, and each has its id", (name) => {
  const [zh, en] = inBoth(name, (tree) => {
    remarkHeadingIds()(tree);
    const found: string[] = [];
    visit(tree, "heading", (heading) => {
      const id = heading.data?.hProperties?.["id"];
      found.push(`${heading.depth} ${id ? String(id) : toString(heading)}`);
    });
    return found;
  });
  expect(en).toEqual(zh);
  expect(new Set(zh).size).toBe(zh!.length);
  for (const heading of zh!) expect(heading).toMatch(/^\d [a-z0-9-]+$/);
});

test.each(lessons)(
  "%s has the same components with the same properties, in order",
  (name) => {
    const [zh, en] = inBoth(name, (tree) => {
      const found: string[] = [];
      visit(tree, "mdxJsxFlowElement", (element) => {
        // Some are read; everything else is data.
        const props = element.attributes.flatMap((attribute) => {
          if (attribute.type !== "mdxJsxAttribute") return ["{…}"];
          const { name, value } = attribute;
          const text = typeof value === "object" ? value?.value : value;
          if (name === "options") return [`${name}: ${countItems(text)}`];
          return ["title", "where", "across", "rows", "value"].includes(name)
            ? [name]
            : [`${name}=${text ?? true}`];
        });
        found.push([element.name, ...props].join(" "));
      });
      return found;
    });
    expect(en).toEqual(zh);
  },
);

test.each(lessons)(
  "%s has the same cells, marks and twins, in order",
  (name) => {
    const [zh, en] = inBoth(name, (tree) =>
      extractCells(tree).map(({ id, throws, twin, solution }) => {
        return { id, throws, hasTwin: twin !== undefined, solution };
      }),
    );
    expect(en).toEqual(zh);
  },
);

test.each(lessons)(
  "%s has the same code apart from comments and strings",
  (name) => {
    const [zh, en] = inBoth(name, (tree) =>
      extractCells(tree).map(({ id, source, twin }) => {
        return {
          id,
          code: tokensOf(source),
          twin: pythonOf(twin?.value ?? ""),
        };
      }),
    );
    expect(en).toEqual(zh);
  },
);

test.each(lessons)("%s explains the same words of the glossary", (name) => {
  const [zh, en] = inBoth(name, (_, text) =>
    [...text.matchAll(/<Term of="([^"]*)">/g)].map(([, id]) => id).sort(),
  );
  expect(en).toEqual(zh);
});

test.each(lessons)("%s says where each of its links leads", (name) => {
  const [zh, en] = inBoth(name, (tree) => {
    const addresses: string[] = [];
    visit(tree, "link", (link) => {
      const isAway = /^https?:/.test(link.url);
      if (isAway) addresses.push(link.url);
      // A bare address becomes a label too; readers want words.
      expect(toString(link)).toMatch(/^(?!https?:|www\.)./);
      expect(toString(link)).not.toContain("//");
    });
    return addresses;
  });
  expect(en!.length).toBe(zh!.length);
});

test.each(lessons)("%s has the same formulas and tables", (name) => {
  const [zh, en] = inBoth(name, (_, text) => ({
    blocks: text.match(/^\$\$$/gm)?.length,
    rows: text.match(/^\|/gm)?.length,
  }));
  expect(en).toEqual(zh);
});

test.each(lessons)("every cell of %s fits a phone and a glance", (name) => {
  for (const cells of inBoth(name, extractCells))
    for (const { id, source, solution } of cells) {
      const lines = source.split("\n");
      const longest = Math.max(...lines.map((line) => line.length));
      if (!solution) expect(lines.length, id).toBeLessThanOrEqual(15);
      expect(longest, id).toBeLessThanOrEqual(64);
    }
});

test("what is compared leaves out comments and strings, and nothing else", () => {
  expect(tokensOf('f("a", `p = ${x}:`); // b')).toEqual(
    tokensOf("f('c', `q${x}`); /* d */"),
  );
  expect(tokensOf('f({ "a b": x })')).toEqual(tokensOf("f({ 甲乙: x })"));
  expect(tokensOf("x + 1")).not.toEqual(tokensOf("x + 2"));
  expect(tokensOf("x.a")).not.toEqual(tokensOf("x.b"));
  expect(pythonOf('print("a", x) # b')).toBe(pythonOf("print('c', x)  # d"));
  expect(pythonOf("x + 1")).not.toBe(pythonOf("x + 2"));
});

/** How many options a guess has: their words differ between the languages. */
function countItems(list: string | null | undefined): number {
  const data = readData(list ?? "");
  return Array.isArray(data) ? data.length : 0;
}

/** TypeScript's tokens; texts are there by their kind only. */
function tokensOf(source: string): string[] {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.ES2024, true);
  const tokens: string[] = [];
  const walk = (node: ts.Node): void => {
    const children = node.getChildren(file);
    const isText =
      ts.isStringLiteral(node) ||
      ts.isTemplateLiteralToken(node) ||
      isChineseKey(node);
    if (isText) tokens.push("text");
    else if (children.length === 0) tokens.push(node.getText(file));
    children.forEach(walk);
  };
  walk(file);
  return tokens.filter((token) => token !== "");
}

/** A Chinese key needs no quotes where the English one does, and the layout takes them away. */
function isChineseKey(node: ts.Node): boolean {
  return (
    ts.isIdentifier(node) &&
    ts.isPropertyAssignment(node.parent) &&
    node === node.parent.name &&
    /\p{Script=Han}/u.test(node.text)
  );
}

/** Python without comments, its strings empty except for what stands in braces. */
function pythonOf(source: string): string {
  return source
    .replace(/#.*|"[^"\n]*"|'[^'\n]*'/g, (part) =>
      part.startsWith("#")
        ? ""
        : `"${(part.match(/\{[^}]*\}/g) ?? []).join("")}"`,
    )
    .replace(/[ \t]+$/gm, "");
}
