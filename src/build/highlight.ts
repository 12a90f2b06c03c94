import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createOnigurumaEngine } from "shiki/engine/oniguruma";
import { h, type VNode } from "../visual/node.ts";

/**
 * The kinds of token that the course colours, and the TextMate scopes that belong to each.
 * Few on purpose: the editor colours the same kinds, so that code keeps its look when it
 * becomes an editor.
 */
const kinds = {
  comment: ["comment", "punctuation.definition.comment"],
  string: ["string", "punctuation.definition.string"],
  number: ["constant.numeric"],
  keyword: [
    "keyword.control",
    "keyword.operator.new",
    "keyword.operator.expression",
    "storage.type",
    "storage.modifier",
    "constant.language",
    "variable.language",
    "keyword.operator.logical.python",
  ],
  function: ["entity.name.function", "meta.function-call.generic.python"],
  type: [
    "entity.name.type",
    "support.type",
    "support.class",
    "entity.name.class",
  ],
  plain: [
    "storage.type.function.arrow",
    // Variables that hold functions, and names of unknown kind: plain, as in the editor.
    "meta.definition.variable entity.name.function",
    "constant.language.undefined",
    "constant.language.infinity",
    "constant.language.nan",
    "meta.parameters entity.name.function",
    "keyword.operator.type",
    "meta.template.expression",
    "punctuation.definition.template-expression",
    "entity.name.tag.yaml",
  ],
} satisfies Record<string, string[]>;

const names = Object.keys(kinds) as (keyof typeof kinds)[];

// Shiki themes give colours; these stand for the kinds and never reach a page.
const colourOf = (kind: number) => `#0000${kind.toString(16).padStart(2, "0")}`;

const theme = {
  name: "kinds",
  type: "light" as const,
  fg: "#ffffff",
  bg: "#ffffff",
  settings: names.map((name, index) => ({
    scope: kinds[name],
    settings: { foreground: colourOf(index) },
  })),
};

export type CodeLanguage = "nginx" | "python" | "typescript" | "yaml";

let highlighter: Promise<HighlighterCore> | undefined;

/** Code as spans of class `t-keyword`, `t-string` and so on; text of no kind has no span. */
export async function highlight(
  code: string,
  language: CodeLanguage,
): Promise<VNode[]> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [
      import("shiki/langs/typescript.mjs"),
      import("shiki/langs/python.mjs"),
      import("shiki/langs/nginx.mjs"),
      import("shiki/langs/yaml.mjs"),
    ],
    engine: createOnigurumaEngine(import("shiki/wasm")),
  });
  const { tokens } = (await highlighter).codeToTokens(code, {
    lang: language,
    theme: "kinds",
    // By default Shiki gives up on a line after half a second, which a busy machine may need.
    tokenizeTimeLimit: 0,
  });
  const nodes: VNode[] = [];
  tokens.forEach((line, index) => {
    if (index > 0) append(nodes, "plain", "\n");
    for (const { content, color } of line)
      append(nodes, kindOf(color), content);
  });
  return nodes;
}

function kindOf(colour: string | undefined): string {
  const index = names.findIndex((_, kind) => colourOf(kind) === colour);
  return names[index] ?? "plain";
}

function append(nodes: VNode[], kind: string, text: string): void {
  const last = nodes.at(-1);
  const isBlank = text.trim() === "";
  if (kind === "plain" || isBlank) {
    if (typeof last === "string") nodes[nodes.length - 1] = last + text;
    else nodes.push(text);
  } else if (typeof last === "object" && last.attrs.class === `t-${kind}`)
    last.children.push(text);
  else nodes.push(h("span", { class: `t-${kind}` }, text));
}
