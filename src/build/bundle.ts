import type { BuildOptions, OutputChunk, OutputOptions } from "rolldown";

/** The form of what runs in the sandbox: a minified classic script. */
export const sandboxed: OutputOptions = {
  format: "iife",
  // Layers show by the names of their classes.
  minify: { mangle: { keepNames: { class: true, function: false } } },
  comments: false,
  // A function of a strict program shows no caller, hence no closure, to a cell.
  strict: true,
};

/**
 * A program and what it imports as one file, in memory.
 *
 * @throws Error if it became several files.
 */
export async function bundle(options: BuildOptions): Promise<OutputChunk> {
  // Native code: loaded when asked for, and never bundled itself.
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
