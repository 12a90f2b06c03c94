import type { Program } from "acorn";
import type { Insertion } from "./cell.ts";
import { placeAt } from "./source-text.ts";
import { wrapperName } from "./wrapper-name.ts";

interface Body {
  id: string;
  /** JavaScript without imports and exports. */
  source: string;
  /** Tree whose statements have the positions of `source`. */
  program: Program;
  defines: string[];
  /** Names that come from elsewhere. */
  taken: string[];
}

/**
 * A cell's function, as an expression for an indirect `eval`:
 *
 * ```js
 * (async function cell_first($){"use strict";const{a,b}=$.taken;…
 * $.defined={c}})
 * //# sourceURL=first.ts
 * ```
 *
 * `…` is the source, in which a last expression statement stores its value: `$.value=(…)`.
 * No line moves. Columns move on the first line, and on the line that the last expression shares
 * with the statement before it; `insertions` says by how much. `$` stands for a name that the
 * source does not contain.
 */
export function wrapCell(body: Body): {
  code: string;
  insertions: Insertion[];
} {
  const { id, source, program, defines, taken } = body;
  let box = "$";
  while (source.includes(box)) box += "$";

  const last = program.body.at(-1);
  const before = program.body.at(-2);
  let middle = source;
  const insertions: Insertion[] = [];
  let head = `(async function ${wrapperName(id)}(${box}){"use strict";const{${taken.join()}}=${box}.taken;`;
  if (last?.type === "ExpressionStatement") {
    const open = `;${box}.value=(`;
    // Behind the statement before, not in front of the expression: columns of its line stay.
    const from = before?.end ?? 0;
    const hasSemicolon = source[last.end - 1] === ";";
    const to = hasSemicolon ? last.end - 1 : last.end;
    const expression = `${source.slice(from, to)})`;
    if (before) {
      middle = source.slice(0, from) + open + expression + source.slice(to);
      insertions.push({ ...placeAt(source, from), length: open.length });
    } else {
      head += open;
      middle = expression + source.slice(to);
    }
  }
  insertions.unshift({ line: 1, column: 1, length: head.length });
  const tail = `\n${box}.defined={${defines.join()}}})\n//# sourceURL=${id}.ts`;
  return { code: head + middle + tail, insertions };
}
