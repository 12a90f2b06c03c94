import type { AnyNode, Program } from "acorn";
import { childNodes } from "./child-nodes.ts";
import { problemAt } from "./problem.ts";

/**
 * Refuses module syntax that a cell has no use for.
 *
 * @throws CellProblem with code "module-syntax"; `values.feature` names the syntax.
 */
export function refuseModuleSyntax(
  id: string,
  source: string,
  program: Program,
): void {
  const visit = (node: AnyNode): void => {
    const feature = refusedFeature(node, source);
    if (feature) {
      const { line, column } = node.loc!.start;
      const message = `${feature} has no meaning in a cell`;
      const place = { line, column: column + 1 };
      throw problemAt(id, place, "module-syntax", message, { feature });
    }
    childNodes(node).forEach(visit);
  };
  visit(program);
}

function refusedFeature(node: AnyNode, source: string): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return /^import\s*["']/.test(source.slice(node.start))
        ? 'import "…"'
        : undefined;
    case "ExportNamedDeclaration":
      return node.declaration ? undefined : "export { … }";
    case "ExportDefaultDeclaration":
      return "export default";
    case "ExportAllDeclaration":
      return "export *";
    case "ImportExpression":
      return "import()";
    case "MetaProperty":
      return node.meta.name === "import" ? "import.meta" : undefined;
    default:
      return undefined;
  }
}
