import type { Insertion } from "./cell.ts";
import { placeAt } from "./place-at.ts";
import { wrapperName } from "./wrapper-name.ts";

/** Where a last expression statement stands. */
export interface LastExpression {
  /** End of the statement before it; 0 if there is none. */
  from: number;
  /** End of the expression, without its semicolon. */
  to: number;
}

interface Body {
  id: string;
  /** JavaScript without imports and exports. */
  source: string;
  /** Undefined if the cell ends otherwise. */
  last?: LastExpression | undefined;
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
  const { id, source, last, defines, taken } = body;
  let box = "$";
  while (source.includes(box)) box += "$";

  let middle = source;
  const insertions: Insertion[] = [];
  let head = `(async function ${wrapperName(id)}(${box}){"use strict";const{${taken.join()}}=${box}.taken;`;
  if (last) {
    const { from, to } = last;
    const open = `;${box}.value=(`;
    // Behind the statement before, not in front of the expression: columns of its line stay.
    const expression = `${source.slice(from, to)})`;
    if (from > 0) {
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
