import ts from "typescript";

/** A type as text: `4`, `[4, 3]`, `"height"`; or what TypeScript has against it. */
export type TypeResult = { text: string } | { problem: string; code: number };

/** What the type aliases of a file stand for, in order. */
export function evaluateAliases(
  program: ts.Program,
  file: ts.SourceFile,
  problems: readonly ts.Diagnostic[],
): TypeResult[] {
  const checker = program.getTypeChecker();
  return file.statements.filter(ts.isTypeAliasDeclaration).map((alias) => {
    const problem = problems.find(
      ({ start = 0 }) => start >= alias.pos && start < alias.end,
    );
    if (!problem) return { text: write(checker.getTypeAtLocation(alias.name)) };
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    return { problem: text, code: problem.code };
  });

  function write(type: ts.Type): string {
    // Lists are written out: TypeScript would name the alias that they came from.
    if (checker.isTupleType(type)) {
      const elements = checker.getTypeArguments(type as ts.TypeReference);
      return `[${elements.map(write).join(", ")}]`;
    }
    return checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    );
  }
}
