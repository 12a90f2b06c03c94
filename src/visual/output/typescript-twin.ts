/** The text around a place. */
export interface Surroundings {
  /** The line above, if there is nothing before the place in its own. */
  above: string;
  before: string;
  /** The rest of its line. */
  rest: string;
}

/**
 * How TypeScript writes what stands where reading failed, if that is a habit from Python or another
 * language.
 */
export function typescriptTwin({
  above,
  before,
  rest,
}: Surroundings): string | undefined {
  if (/#$/.test(before) || rest.startsWith("#")) return "// …";
  if (/\w'$/.test(before) && /^\w/.test(rest)) return '"it\'s"';
  if (/^\s*import\b/.test(before)) return library;
  if (rest.startsWith(":") && /[\w)\]]\[[^\]]*$/.test(before))
    return "list.slice(from, to)";
  // A line may fail only where the next one goes on.
  return twinOfLine(before + rest) ?? twinOfLine(above);
}

function twinOfLine(line: string): string | undefined {
  const code = line
    .replace(/(["'`])(?:\\.|(?!\1).)*?\1/g, "$1$1")
    .replace(/(?:\/\/|(?<=\s|^)#\s).*/, "");
  return twins.find(([habit]) => habit.test(code))?.[1];
}

const library = 'import { nn, tensor } from "convbook"';

const twins: [RegExp, string][] = [
  [
    /^\s*(?:async )?def\b|\bfunction \w*\([^)]*\) return\b/,
    "function f(x) { … }",
  ],
  [
    /^\s*(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+(?:\s+as\s+\w+)?\s*$)/,
    library,
  ],
  [/^\s*class\b[^{]*:\s*$/, "class A extends B { … }"],
  [/[[(].*\bfor \w+ in\b.*[\])]/, "list.map((x) => …)"],
  [/\bfor \w+ in range\b/, "for (let i = 0; i < n; i++) { … }"],
  [/^\s*for [^({]* (?:in|of)\b|\bforeach\b/, "for (const x of list) { … }"],
  [/\bfor \((?!.* (?:in|of) )[^;]*\)/, "for (let i = 0; i < n; i++) { … }"],
  [/[\w)\]] if [^(].* else /, "condition ? a : b"],
  [
    /^\s*(?:if|else)\b[^{?]*:\s*$|\b(?:elif|elsif|elseif)\b|\bif [^(\s]/,
    "if (…) { … } else if (…) { … } else { … }",
  ],
  [/\bwhile\b[^{?]*:\s*$|\bwhile [^(\s]/, "while (…) { … }"],
  [/^\s*(?:try|except|finally)\b[^{]*:\s*$/, "try { … } catch (error) { … }"],
  [/\bf(?:""|'')/, "`… ${x} …`"],
  [/\blambda\b/, "(x) => …"],
  [/\S (?:->|= >) /, "(x) => …"],
  [/^\s*(?:int|float|double|auto|val) \w/, "const x = …"],
  [/\bconst \w+\s*;?$/, "const x = …"],
  [/:=/, "const x = …"],
  [/\bnot in\b/, "!list.includes(x)"],
  [/\bis not\b/, "a !== b"],
  [/\S is \S/, "a === b"],
  [/\bnot \w/, "!a"],
  [/\S and \S/, "a && b"],
  [/\S or \S/, "a || b"],
  [/^\s*"""/, "/* … */"],
  [/-\s*[\w.]+\s*\*\*/, "-(x ** n)"],
  [/[\w)\]]\s*@\s*[\w(]/, "a.matmul(b)"],
  [/^\s*raise\b/, 'throw new Error("…")'],
  [/^\s*assert\b/, "console.assert(…)"],
  [/^\s*print\s+[^\s(]/, "console.log(x)"],
];
