import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  lintGutter,
  nextDiagnostic,
  previousDiagnostic,
} from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import {
  type Command,
  EditorView,
  keymap,
  type ViewUpdate,
} from "@codemirror/view";
import type { TypedCell } from "./types.ts";
import { typesChanged } from "./types-state.ts";

/** Underlines what TypeScript objects to. That never stops a run. */
export function problems({ cell, types }: TypedCell): Extension {
  const find = async (): Promise<Diagnostic[]> => {
    if (types.state !== "ready") return [];
    const found = await types.ask("problems", cell);
    return (found ?? []).map(({ from, to, text }) => ({
      from,
      to,
      message: text,
      severity: "error" as const,
    }));
  };
  const needsRefresh = ({ transactions }: ViewUpdate) =>
    transactions.some(({ effects }) =>
      effects.some((effect) => effect.is(typesChanged)),
    );
  return [
    linter(find, { delay: 350, needsRefresh }),
    lintGutter(),
    keymap.of([
      { key: "F8", run: andSay(nextDiagnostic) },
      { key: "Shift-F8", run: andSay(previousDiagnostic) },
    ]),
  ];
}

/** Goes to a problem, and says it to those who cannot see the line under it. */
function andSay(go: Command): Command {
  return (view) => {
    if (!go(view)) return false;
    const { from, to } = view.state.selection.main;
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start === from && end === to)
        view.dispatch({ effects: EditorView.announce.of(message) });
    });
    return true;
  };
}
