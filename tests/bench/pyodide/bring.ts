import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bringPackages } from "../../../scripts/bring-packages.ts";
import { compress, type ServedFile, typeOf } from "../serve.ts";

const FILES = [
  "pyodide.mjs",
  "pyodide.asm.mjs",
  "pyodide.asm.wasm",
  "pyodide-lock.json",
  "python_stdlib.zip",
];

/** A page that runs Python, by the path that it is asked for; npm brings Pyodide if it is not there. */
export function bringPyodide(): Map<string, ServedFile> {
  const list = join(import.meta.dirname, "packages");
  const packages = bringPackages(list, "pyodide", "Pyodide, 14 MB");
  const folder = join(packages, "node_modules/pyodide");
  const page = readFileSync(join(import.meta.dirname, "page.html"));
  const served = new Map([
    ["/pyodide/", { type: typeOf("page.html"), body: compress(page) }],
  ]);
  for (const name of FILES)
    served.set(`/pyodide/${name}`, {
      type: typeOf(name),
      body: compressOnce(join(folder, name)),
    });
  return served;
}

/** Ten megabytes of WebAssembly take half a minute. */
function compressOnce(file: string): Buffer {
  const kept = `${file}.br`;
  if (!existsSync(kept)) writeFileSync(kept, compress(readFileSync(file)));
  return readFileSync(kept);
}
