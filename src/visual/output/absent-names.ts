import type { AbsentKind } from "../../i18n/runtime.ts";

const absent: Record<AbsentKind, string> = {
  "no-network": "EventSource fetch WebSocket XMLHttpRequest",
  "no-node": "Buffer exports module process require",
  "no-page":
    "addEventListener alert confirm document history localStorage location navigator postMessage prompt requestAnimationFrame self sessionStorage window",
  python: "None True False len np numpy print range torch",
};

/** The kind of environment from which a reader may know a name that cells lack, if it has one. */
export function absentKind(name: string): AbsentKind | undefined {
  const kinds = Object.keys(absent) as AbsentKind[];
  return kinds.find((kind) => absent[kind].split(" ").includes(name));
}
