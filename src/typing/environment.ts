import ts from "typescript";
import { notebookModule } from "./notebook-module.ts";

/** What every cell has without importing it. */
export const globals = `${notebookModule}
declare const display: typeof import("notebook").display;
declare const console: typeof import("notebook").console;
declare function setTimeout(handler: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(handler: () => void, milliseconds?: number): number;
declare function clearInterval(timer: number | undefined): void;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(task: () => void): void;
declare const performance: { now(): number };
`;

/** How cells are checked, at build and in the editor alike. */
export function compilerOptions(root: string): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ["lib.es2024.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    paths: { convbook: [`${root}/lib/index.ts`] },
  };
}
