import { highlightCode } from "@lezer/highlight";
import { colours } from "./colours.ts";
import { language } from "./language.ts";

/** Code as nodes in the editor's colours: for a saved text, which the build has not coloured. */
export function paint(source: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  highlightCode(
    source,
    language.parser.parse(source),
    colours,
    (text, classes) => {
      if (!classes) return fragment.append(text);
      const span = document.createElement("span");
      span.className = classes;
      span.append(text);
      fragment.append(span);
    },
    () => fragment.append("\n"),
  );
  return fragment;
}
