import { HighlightStyle } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** The classes of the page's own highlighting, so that code keeps its look in the editor. */
export const colours = HighlightStyle.define([
  { tag: tags.comment, class: "t-comment" },
  {
    tag: [tags.string, tags.regexp, tags.special(tags.string)],
    class: "t-string",
  },
  { tag: tags.number, class: "t-number" },
  {
    tag: [
      tags.keyword,
      tags.modifier,
      tags.operatorKeyword,
      tags.bool,
      tags.null,
      tags.self,
      tags.atom,
    ],
    class: "t-keyword",
  },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
      tags.function(tags.definition(tags.propertyName)),
    ],
    class: "t-function",
  },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "t-type" },
]);
