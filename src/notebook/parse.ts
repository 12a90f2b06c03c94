import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Node, type Options, Parser, type Program } from "acorn";
import { findFullWidth } from "./full-width.ts";
import type { CellError } from "./output.ts";
import { problemAt } from "./problem.ts";
import { placeAt } from "./place-at.ts";
import { findHabit, syntaxMessage } from "./syntax-message.ts";

const TypeScriptParser = Parser.extend(tsPlugin());

const options: Options = {
  ecmaVersion: "latest",
  sourceType: "module",
  allowAwaitOutsideFunction: true,
  locations: true,
  allowHashBang: false,
};

/**
 * The TypeScript tree of a cell's source; parentheses are nodes, so that ends are exact.
 *
 * @throws CellProblem with code "syntax" at the place where reading failed.
 */
export function parseTypeScript(id: string, source: string): Node {
  return parse(id, source, () =>
    TypeScriptParser.parse(source, { ...options, preserveParens: true }),
  );
}

/**
 * The JavaScript tree of a source without types.
 *
 * @throws CellProblem with code "syntax" at the place where reading failed.
 */
export function parseJavaScript(id: string, source: string): Program {
  return parse(id, source, () => Parser.parse(source, options));
}

function parse<Tree>(id: string, source: string, read: () => Tree): Tree {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SyntaxError) || !("pos" in error)) throw error;
    // The parser appends the place in its own counting, columns from 0.
    const said = error.message.replace(/\s*\(\d+:\d+\)$/, "");
    const stop = Number(error.pos);
    const message = syntaxMessage(said, source, stop);
    const found = findFullWidth(source, stop);
    const values = found?.values ?? explainStop(source, stop);
    const place = placeAt(source, found?.at ?? stop);
    throw problemAt(id, place, "syntax", message, values);
  }
}

function explainStop(source: string, stop: number): CellError["values"] {
  if (isInObject(source, stop)) return { habit: "object" };
  const habit = findHabit(source, stop);
  if (habit) return { habit };
  const lines = source.slice(0, stop).split("\n");
  const before = lines.pop()!;
  const above = before.trim()
    ? ""
    : (lines.findLast((line) => line.trim()) ?? "");
  const [rest = ""] = source.slice(stop).split("\n", 1);
  return { above, before, rest };
}

/** Whether a place is in braces that open a block, but hold what an object would. */
function isInObject(source: string, at: number): boolean {
  return [...source.matchAll(/(?<=^|[;\n]|=>)\s*\{/g)].some((found) => {
    const from = found.index + found[0].length - 1;
    return from < at && at < endOfObject(source, from);
  });
}

/** Where the object ends that would begin at a brace; 0 if what follows is no object. */
function endOfObject(source: string, from: number): number {
  try {
    return TypeScriptParser.parseExpressionAt(source, from, options).end;
  } catch {
    return 0;
  }
}
