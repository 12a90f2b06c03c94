import type { BuildOptions, OutputChunk, OutputOptions } from "rolldown";

/** The form of what runs in the sandbox: a minified classic script. */
export const sandboxed: OutputOptions = {
  format: "iife",
  // Layers show by the names of their classes.
  minify: { mangle: { keepNames: { class: true, function: false } } },
  comments: false,
  // Strict functions have no `caller`, through which a cell could reach into the program.
  strict: true,
};

/**
 * A program and what it imports as one file, in memory.
 *
 * @throws Error if it became several files.
 */
export async function bundle(options: BuildOptions): Promise<OutputChunk> {
  // Imported late: it is native code, which cannot be bundled into the build's own program.
  const { build } = await import(/* @vite-ignore */ "rolldown");
  const { output } = await build({
    ...options,
    write: false,
    logLevel: "silent",
  });
  if (output.length === 1) return output[0];
  throw new Error(
    `bundle: ${JSON.stringify(options.input)} became ${output.length} files; use no dynamic import in it`,
  );
}
