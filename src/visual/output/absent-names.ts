import type { AbsentKind } from "../../i18n/runtime.ts";

const absent: Record<AbsentKind, string> = {
  "no-eval": "eval",
  "no-network": "EventSource fetch WebSocket XMLHttpRequest",
  "no-node":
    "Buffer Bun Deno __dirname __filename exports global module process require setImmediate",
  "no-page":
    "Audio AudioContext Blob File FileReader Image SharedWorker WebAssembly Worker addEventListener alert atob btoa cancelAnimationFrame confirm crypto document history indexedDB localStorage location navigator postMessage prompt requestAnimationFrame self sessionStorage window",
  sleep: "delay sleep wait",
};

/** The kind of environment from which a reader may know a name that cells lack, if it has one. */
export function absentKind(name: string): AbsentKind | undefined {
  const kinds = Object.keys(absent) as AbsentKind[];
  return kinds.find((kind) => absent[kind].split(" ").includes(name));
}
