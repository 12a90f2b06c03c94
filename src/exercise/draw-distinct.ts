import type { Random } from "./random.ts";

/** Draws after which sampling fails; in some exercises few draws separate, so this is high. */
const patience = 50_000;

/**
 * A draw in which the right answer and every listed mistake are pairwise different, so that no
 * method passes by luck and every mistake can be told by its answer.
 *
 * @param answers The right answer first, then those of the mistakes.
 * @throws RangeError if none of 50 000 draws tells them apart.
 */
export function drawDistinct<D>(
  random: Random,
  drawAny: (random: Random) => D,
  answers: readonly ((draw: D) => readonly number[] | number | string)[],
): D {
  for (let tries = 0; tries < patience; tries++) {
    const draw = drawAny(random);
    const texts = answers.map((answer) => String(answer(draw)));
    if (new Set(texts).size === texts.length) return draw;
  }
  throw new RangeError(
    `drawDistinct: no draw of ${patience} tells the mistakes apart; widen the ranges`,
  );
}
