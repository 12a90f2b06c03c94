import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bringPackages } from "./bring-packages.ts";
import { ROOT } from "./npm.mjs";

const SOURCE = join(ROOT, "lib/wasm/kernels.as");
const COMPILER = join(ROOT, "scripts/assemblyscript");

/** The part of the AssemblyScript compiler's interface that is used here. */
interface Compiler {
  main(
    args: string[],
    files: {
      readFile: (name: string) => string | null;
      writeFile: (name: string, contents: Uint8Array) => void;
      listFiles: () => string[];
    },
  ): Promise<{ error: Error | null; stderr: { toString(): string } }>;
}

/** The text of `lib/wasm/bytes.ts`: the kernels, compiled from their source. */
export async function compileKernels(): Promise<string> {
  const compiler = await bringCompiler();
  const program = await compile(compiler);
  return [
    "// Compiled from kernels.as by `npm run wasm`; a test compares.",
    "",
    `export const program =\n  "${program}";`,
    "",
  ].join("\n");
}

async function compile(compiler: Compiler): Promise<string> {
  let bytes: Uint8Array | undefined;
  const options =
    "-O3s --noExportMemory --converge --noAssert --runtime stub --importMemory --enable simd,bulk-memory";
  const { error, stderr } = await compiler.main(
    ["kernels.ts", "--outFile", "kernels.wasm", ...options.split(" ")],
    {
      readFile: (name) =>
        name === "kernels.ts" ? readFileSync(SOURCE, "utf8") : null,
      writeFile: (_, contents) => {
        bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !bytes) throw new Error(`compileKernels: ${stderr.toString()}`);
  return Array.from(bytes, letterOf).join("");
}

/**
 * The character that stands for a byte: one character compresses better than two hex digits. Its
 * code is the byte plus 42, which makes the frequent SIMD prefix bytes ASCII. A character that
 * a string literal would have to escape, or that is invisible, is replaced by the one whose code is
 * 256 larger: both decode to the same byte.
 */
function letterOf(byte: number): string {
  const code = (byte + 42) % 256;
  const letter = String.fromCharCode(code);
  return /[\0-\x1f"\\`\x7f-\xa0\xad]/.test(letter)
    ? String.fromCharCode(code + 256)
    : letter;
}

/** In a folder of its own: only who changes the kernels needs it. */
async function bringCompiler(): Promise<Compiler> {
  const what = "the AssemblyScript compiler, 100 MB";
  const folder = bringPackages(COMPILER, "assemblyscript", what);
  const entry = join(folder, "node_modules/assemblyscript/dist/asc.js");
  return (await import(pathToFileURL(entry).href)) as Compiler;
}

if (import.meta.main)
  writeFileSync(join(ROOT, "lib/wasm/bytes.ts"), await compileKernels());
