import { type AnyNode, type Expression, Parser } from "acorn";
import type { PythonHabit } from "./refuse-python.ts";
import { findNames } from "./scope.ts";

/**
 * A comment that goes on with the calculation in front of it. What only may do so, as in `k // 2`,
 * may also say what comes out.
 */
export function findFloorDivision(
  node: AnyNode,
  source: string,
): PythonHabit | undefined {
  const { end } = node;
  const dividend = endOf(node);
  if (!dividend || source[end - 1] === ";") return;
  const [line = ""] = source.slice(end).split("\n", 1);
  const [, divisor = "", semicolon] =
    /^\s*\/\/([\w.()+*/ -]+)(;?)\s*$/.exec(line) ?? [];
  const reads = namesIn(divisor);
  if (!reads) return;
  const known = source.slice(0, end).split(/[^\w$]+/);
  if (!reads.every((name) => known.includes(name))) return;
  const goesOn = dividend.type === "BinaryExpression" && /[-+*/]/.test(divisor);
  if (!semicolon && !(goesOn && reads.length > 0)) return;
  return {
    at: end + line.indexOf("//"),
    message: `'//${divisor.trimEnd()}' is a comment`,
    instead: "Math.floor(a / b)",
  };
}

/** The expression that a statement ends with. */
function endOf(node: AnyNode): Expression | null | undefined {
  if (node.type === "ExpressionStatement") return node.expression;
  if (node.type === "ReturnStatement") return node.argument;
  if (node.type !== "VariableDeclaration") return undefined;
  return node.declarations.at(-1)?.init;
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
