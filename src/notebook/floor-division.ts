import { type AnyNode, Parser } from "acorn";
import type { PythonHabit } from "./refuse-python.ts";
import { findNames } from "./scope.ts";

/**
 * Python's division `(n - k) // s + 1;`, whose end is a comment here. Only a comment that is a
 * calculation and has the semicolon that the code in front of it lacks: any other may be a remark.
 */
export function findFloorDivision(
  node: AnyNode,
  source: string,
): PythonHabit | undefined {
  const { end } = node;
  if (!endsWithValue(node) || source[end - 1] === ";") return;
  const [line = ""] = source.slice(end).split("\n", 1);
  const [, divisor] = /^\s*\/\/ *([\w(-][\w.()+*/ -]*);\s*$/.exec(line) ?? [];
  const known = source.slice(0, end).split(/[^\w$]+/);
  const reads = divisor && namesIn(divisor);
  if (!reads || !reads.every((name) => known.includes(name))) return;
  return {
    at: end + line.indexOf("//"),
    message: `'// ${divisor}' is a comment`,
    instead: "Math.floor(a / b)",
  };
}

function endsWithValue(node: AnyNode): boolean {
  if (node.type === "VariableDeclaration")
    return Boolean(node.declarations.at(-1)?.init);
  return node.type === "ExpressionStatement" || node.type === "ReturnStatement";
}

/** The names in a calculation; undefined if the text is none, or calls something. */
function namesIn(text: string): string[] | undefined {
  if (/\w\(/.test(text)) return undefined;
  const options = { ecmaVersion: "latest", locations: true } as const;
  try {
    const program = Parser.parse(text, options);
    return findNames(program).reads.map(({ name }) => name);
  } catch {
    return undefined;
  }
}
