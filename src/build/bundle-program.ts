import { resolve } from "node:path";

/** One TypeScript program and what it imports, as a minified classic script. */
export async function bundleProgram(
  root: string,
  entry: string,
  define: Record<string, string>,
): Promise<string> {
  // Native code: loaded when asked for, and never bundled itself.
  const { build } = await import(/* @vite-ignore */ "rolldown");
  const { output } = await build({
    cwd: root,
    input: resolve(root, entry),
    platform: "browser",
    transform: { define },
    output: { format: "iife", minify: true },
    write: false,
    logLevel: "silent",
  });
  return output[0].code.trim();
}
