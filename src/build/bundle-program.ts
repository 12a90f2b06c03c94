import { resolve } from "node:path";
import { bundle } from "./bundle.ts";

/** One TypeScript program and what it imports, as a minified classic script. */
export async function bundleProgram(
  root: string,
  entry: string,
  define: Record<string, string>,
): Promise<string> {
  const { code } = await bundle({
    cwd: root,
    input: resolve(root, entry),
    platform: "browser",
    transform: { define },
    output: { format: "iife", minify: true, comments: false },
  });
  return code.trim();
}
