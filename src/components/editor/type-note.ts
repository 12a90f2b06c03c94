import type { Signature, TypeInfo } from "../../typing/cell-service.ts";
import { drawTypeNote } from "../reading/type-note.ts";
import { paint } from "./paint.ts";

/** A type in the editor's colours, and below it what its author says. */
export function drawTypeInfo({ text, docs }: Pick<TypeInfo, "docs" | "text">) {
  return drawTypeNote([paint(text)], docs);
}

/** A call's parameters, with the one at the caret set off. */
export function drawSignature(signature: Signature): HTMLElement {
  const parameter = document.createElement("strong");
  parameter.append(paint(signature.parameter));
  const { before, after, docs } = signature;
  return drawTypeNote([paint(before), parameter, paint(after)], docs);
}
