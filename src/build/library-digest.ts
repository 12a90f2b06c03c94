import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { parse } from "acorn";
import { bundle } from "./bundle.ts";

/**
 * A digest of what the library computes: of its functions and classes without types, comments and
 * layout, in whichever files and order they stand.
 */
export async function digestLibrary(root: string): Promise<string> {
  const { code } = await bundle({
    input: resolve(root, "lib/index.ts"),
    output: {
      minify: {
        compress: false,
        mangle: false,
        codegen: { removeWhitespace: true },
      },
    },
  });
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  // If two files use the same name, the bundler appends a number to one.
  const statements = program.body.map(({ start, end }) =>
    code.slice(start, end).replace(/\$\d+\b/g, ""),
  );
  return createHash("sha256")
    .update(statements.sort().join("\n"))
    .digest("hex")
    .slice(0, 16);
}
