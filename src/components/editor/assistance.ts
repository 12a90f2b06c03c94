import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { search, searchKeymap } from "@codemirror/search";
import { type Extension, Prec } from "@codemirror/state";
import { keymap, tooltips } from "@codemirror/view";
import type { EditorWords } from "../../i18n/editor.ts";
import { assistanceLook } from "./assistance-look.ts";
import { closeOffers, completion } from "./completion.ts";
import { closeHover, hover } from "./hover.ts";
import { problems } from "./problems.ts";
import { closeSignature, signatureHelp } from "./signature.ts";
import type { TypedCell } from "./types.ts";
import { typesState } from "./types-state.ts";

/** Completion, types, search and the like. They load after the editor, which works without them. */
export function assistance(typed: TypedCell, words: EditorWords): Extension {
  return [
    // What hangs over the text is closed before Esc means anything else.
    Prec.highest(
      keymap.of([
        {
          key: "Escape",
          run: (view) =>
            closeOffers(view) || closeSignature(view) || closeHover(view),
        },
      ]),
    ),
    closeBrackets(),
    search({ top: true }),
    keymap.of([...closeBracketsKeymap, ...searchKeymap]),
    typesState(typed, words),
    completion(typed),
    hover(typed),
    signatureHelp(typed),
    problems(typed),
    tooltips({ tooltipSpace }),
    assistanceLook,
  ];
}

/** Not where a phone's keyboard is, and the bar above it. */
function tooltipSpace() {
  const { height, offsetTop } = visualViewport ?? {
    height: innerHeight,
    offsetTop: 0,
  };
  const bar = matchMedia("(pointer: coarse)").matches ? 56 : 0;
  const bottom = offsetTop + height - bar;
  return { top: offsetTop, left: 0, right: innerWidth, bottom };
}
